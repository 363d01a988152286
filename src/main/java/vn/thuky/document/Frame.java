package vn.thuky.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;

/** What all papers share: letterhead, number, date, recipients. */
final class Frame {
    private final Dossier dossier;
    private final DocumentKind kind;
    private final Draft draft;

    Frame(Dossier dossier, DocumentKind kind, Draft draft) {
        this.dossier = dossier;
        this.kind = kind;
        this.draft = draft;
    }

    /** The letterhead of minutes and of papers that stay in the house, which has no place and date. */
    Letterhead undated() {
        return letterhead(Optional.empty());
    }

    /** The letterhead of other papers. */
    Letterhead dated() {
        var town = dossier.conference().issuer().town().strip();
        var place = town.isEmpty() ? draft.shortBlank("document.finding.noTown") : Phrase.of(town);
        var day = draft.day(issued(), "document.finding.noIssueDate");
        return letterhead(
                Optional.of(draft.words("document.dateline", place, day).italic()));
    }

    /** What stands below the title: what is said of the conference as a whole, and the legal bases that were chosen. */
    List<Paragraph> preamble() {
        return Stream.concat(remark().stream(), new Bases(dossier, kind, draft).paragraphs().stream())
                .toList();
    }

    /** What is said of the conference as a whole, such as that it is a sample. */
    private Optional<Paragraph> remark() {
        return Optional.of(dossier.conference().remark().strip())
                .filter(remark -> !remark.isEmpty())
                .map(remark -> new Paragraph(draft.words("document.remark", remark), Look.ITALIC, Optional.empty()));
    }

    private Letterhead letterhead(Optional<Phrase> dateline) {
        var issuer = dossier.conference().issuer();
        return new Letterhead(
                Phrase.of(issuer.superior()).capitals(),
                draft.known(issuer.agency(), "document.finding.noAgency").capitals(),
                kind.numbered() ? draft.words("document.number", number()) : Phrase.EMPTY,
                dateline);
    }

    /** "05/BB-CTĐ1", with dots for what is missing. */
    Phrase number() {
        var sign = draft.known(dossier.conference().issuer().sign(), "document.finding.noSign");
        var number = document().map(Document::number).orElse("").strip();
        var given = number.isEmpty()
                ? draft.shortBlank("document.finding.noNumber")
                : Phrase.of(number.length() < 2 ? "0" + number : number);
        return given.plus("/" + kind.abbreviation() + "-").plus(sign);
    }

    /** Lines under "Nơi nhận", the last one saying where it is kept. */
    List<Phrase> recipients() {
        return recipients(List.of());
    }

    /** The same with these lines first. */
    List<Phrase> recipients(List<Phrase> first) {
        var lines = new ArrayList<>(first);
        var own = dossier.rule(kind).recipients();
        (own.isEmpty() ? dossier.settings().recipients() : own)
                .stream()
                        .filter(recipient -> !recipient.isBlank())
                        .forEach(recipient -> lines.add(draft.words("document.recipient", bare(recipient))));
        if (lines.isEmpty()) {
            lines.add(draft.words("document.recipient", draft.blank("document.finding.noRecipients")));
        }
        var archive = dossier.rule(kind).archive().isBlank()
                ? dossier.settings().archive()
                : dossier.rule(kind).archive();
        lines.add(draft.words("document.archive", draft.known(archive, "document.finding.noArchive")));
        return lines;
    }

    /** Without the dash and the mark that are printed anyway. */
    private static String bare(String recipient) {
        return recipient.strip().replaceFirst("^[-–]\\s*", "").replaceFirst("[;.]$", "");
    }

    /** What the paper is about: the conference, by its name. */
    Phrase conference() {
        return draft.known(dossier.conference().name().strip(), "document.finding.noName");
    }

    /** Who issues it, in the letters of the text. */
    Phrase agency() {
        return draft.known(dossier.conference().issuer().agency().strip(), "document.finding.noAgency");
    }

    /** Who signs for the office: authority and position in capitals, and the name. */
    Signatures.Signer signer() {
        var own = dossier.rule(kind).signer();
        var signer = own.unknown() ? dossier.settings().chair() : own;
        var office = Stream.of(signer.authority(), signer.position())
                .filter(line -> !line.isBlank())
                .map(line -> Phrase.of(line.strip()).capitals())
                .toList();
        return new Signatures.Signer(
                office.isEmpty() ? List.of(draft.blank("document.finding.noSigner")) : office,
                draft.known(signer.name(), "document.finding.noSigner"));
    }

    /** The finished paper; its title for files and properties is worded with the name of the conference. */
    Paper paper(String titleKey, List<Section> sections) {
        return new Paper(
                kind,
                draft.texts().get(titleKey, dossier.conference().name()),
                dossier.settings().paper(),
                sections,
                draft.findings());
    }

    /** The day it was sent, once it was. */
    Optional<LocalDate> issued() {
        return document().flatMap(Document::sent).map(version -> version.at().toLocalDate());
    }

    private Optional<Document> document() {
        return dossier.document(kind);
    }
}
