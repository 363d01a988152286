package vn.thuky.document;

import java.util.List;
import java.util.stream.Stream;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Finding;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Reads a paper as plain lines. */
public final class Reading {
    private static final Texts TEXTS = Texts.of(Language.VI);

    private final Paper paper;

    private Reading(Paper paper) {
        this.paper = paper;
    }

    public static Reading of(DocumentKind kind, Dossier dossier) {
        return of(Edition.usual(kind), dossier);
    }

    static Reading of(Edition edition, Dossier dossier) {
        return new Reading(new Papers().paper(edition, dossier, Dossiers.NOW));
    }

    Paper paper() {
        return paper;
    }

    /** Paragraphs, headings and rows of tables, cells with bars between them. */
    public List<String> lines() {
        return phrases().map(Phrase::text).filter(text -> !text.isEmpty()).toList();
    }

    List<String> findings() {
        return paper.findings().stream().map(finding -> finding.in(TEXTS)).toList();
    }

    List<Finding> findingRecords() {
        return paper.findings();
    }

    boolean hasBlanks() {
        return phrases().flatMap(phrase -> phrase.parts().stream()).anyMatch(Inline.Blank.class::isInstance);
    }

    private Stream<Phrase> phrases() {
        return paper.blocks().stream().flatMap(Reading::phrases);
    }

    private static Stream<Phrase> phrases(Block block) {
        return switch (block) {
            case Letterhead head ->
                Stream.of(
                        head.superior(),
                        head.agency(),
                        head.number(),
                        head.dateline().orElse(Phrase.EMPTY));
            case Title title -> Stream.of(Phrase.of(title.name()), title.subject());
            case AppendixTitle title ->
                Stream.of(Phrase.of(title.label()), Phrase.of(title.title()), title.reference());
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Table table -> table.rows().stream().map(row -> Phrase.joined(" | ", row.cells()));
            case NamePlate plate -> Stream.of(plate.name(), plate.seat());
            case Signatures signatures ->
                Stream.concat(
                        Stream.concat(signatures.left().stream(), Stream.of(signatures.right()))
                                .flatMap(signer -> Stream.concat(signer.office().stream(), Stream.of(signer.name()))),
                        signatures.recipients().stream());
        };
    }
}
