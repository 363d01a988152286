package vn.thuky.document.block;

import java.util.Optional;
import vn.thuky.domain.Id;

/**
 * A paragraph of the body.
 *
 * @param source the record it was made from, so that a reader of the preview can be led to it
 */
public record Paragraph(Phrase text, Look look, Optional<Id> source) implements Block {

    /** How a paragraph stands on the page. */
    public enum Look {
        /** Justified, first line indented. */
        BODY,
        /** The same in italics: legal bases, remarks. */
        ITALIC,
        /** Justified, without indent: lines above a table. */
        FLUSH
    }

    public static Paragraph of(Phrase text) {
        return new Paragraph(text, Look.BODY, Optional.empty());
    }

    public static Paragraph from(Id source, Phrase text) {
        return new Paragraph(text, Look.BODY, Optional.of(source));
    }
}
