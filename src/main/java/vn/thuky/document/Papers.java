package vn.thuky.document;

import vn.thuky.document.block.Paper;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Makes the papers of a conference from its records; the same records give the same paper. */
public final class Papers {
    /** Papers are Vietnamese, whatever language the window speaks. */
    private final Texts texts = Texts.of(Language.VI);

    public Paper paper(DocumentKind kind, Dossier dossier) {
        var draft = new Draft(texts);
        return switch (kind) {
            case MINUTES -> new Minutes(dossier, draft).paper();
            case PROGRAMME -> new Programme(dossier, draft).paper();
        };
    }
}
