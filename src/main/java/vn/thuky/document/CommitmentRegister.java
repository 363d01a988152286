package vn.thuky.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.text.DateWords;

/** Bảng theo dõi cam kết, nhiệm vụ: who answers for what until when, how far it is, and what is late on the day it is made. */
final class CommitmentRegister {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;

    CommitmentRegister(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.COMMITMENTS, draft);
        people = new People(dossier);
    }

    Paper paper() {
        draft.add(frame.undated());
        draft.add(new Title(draft.text("document.commitments.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        var day = draft.dates().day(draft.now().toLocalDate());
        draft.add(new Paragraph(draft.words("document.commitments.day", day), Look.FLUSH, Optional.empty()));
        draft.add(new TableColumns(draft)
                .centre("document.column.number", 14)
                .left("document.column.content", 46)
                .left("document.column.source", 18)
                .left("document.column.lead", 42)
                .left("document.column.supporting", 22)
                .left("document.column.product", 23)
                .centre("document.column.deadline", 27)
                .centre("document.column.progress", 15)
                .left("document.column.evidence", 18)
                .left("document.column.state", 27)
                .with(rows()));
        return frame.paper("document.commitments.fullTitle", List.of(Section.landscape(draft.takeBlocks())))
                .withEvents(new Calendars(dossier, draft).deadlines());
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var one : dossier.commitments()) {
            rows.add(row(rows.size() + 1, one));
        }
        if (rows.isEmpty()) {
            draft.find("document.finding.noCommitments");
            var none = new ArrayList<>(List.of(Phrase.number(1), Phrase.LONG_BLANK));
            none.addAll(Collections.nCopies(8, Phrase.EMPTY));
            rows.add(Row.of(none));
        }
        return rows;
    }

    private Row row(int number, Commitment one) {
        var leads = together(one.leads());
        var evidence = (int) one.progress().stream()
                .filter(report -> report.evidence().isPresent())
                .count();
        return Row.from(
                one.id(),
                List.of(
                        Phrase.number(number),
                        Phrase.of(one.text().strip()),
                        Phrase.of(draft.texts().name(one.origin())),
                        leads.isEmpty()
                                ? draft.blank(one.id(), "document.finding.commitmentNoLead", String.valueOf(number))
                                : Phrase.of(leads),
                        Phrase.of(together(one.supporting())),
                        Phrase.of(one.product().strip()),
                        one.deadline().map(Phrase::day).orElseGet(() -> noDeadline(number, one)),
                        Phrase.percent(one.percent()),
                        evidence == 0
                                ? Phrase.EMPTY
                                : draft.words("document.commitments.files", DateWords.count(evidence)),
                        state(number, one)));
    }

    /** "Các Sở Y tế: Huế, Đà Nẵng và Cần Thơ", since their column is narrow. */
    private String together(List<OrganizationId> ids) {
        return Sentences.capital(new Together(draft.texts()).of(people.organizationNames(ids)));
    }

    private Phrase noDeadline(int number, Commitment one) {
        draft.find(one.id(), "document.finding.commitmentNoDeadline", String.valueOf(number));
        return Phrase.SHORT_BLANK;
    }

    /** "Quá hạn", "Hoàn thành, thiếu minh chứng", with the deadlines it had before and why they were moved. */
    private Phrase state(int number, Commitment one) {
        var now = draft.now().toLocalDate();
        var since = dossier.conference()
                .actual()
                .start()
                .map(LocalDateTime::toLocalDate)
                .orElse(now);
        var attention = one.attention(now, since);
        var words = attention.contains(Attention.OVERDUE)
                ? draft.texts().name(Attention.OVERDUE)
                : draft.texts().name(one.state());
        if (attention.contains(Attention.OVERDUE)) {
            draft.find(one.id(), "document.finding.commitmentOverdue", String.valueOf(number));
        }
        if (attention.contains(Attention.NO_EVIDENCE)) {
            draft.find(one.id(), "document.finding.commitmentNoEvidence", String.valueOf(number));
        }
        var moved = one.deadlineChanges().stream()
                .flatMap(change -> change.before().stream().map(before -> moved(before, change.reason())))
                .collect(Collectors.joining());
        return Phrase.of(words + moved);
    }

    private String moved(LocalDate before, String reason) {
        var day = draft.dates().digits(before);
        return "\n"
                + (reason.isBlank()
                        ? draft.texts().get("document.commitments.moved", day)
                        : draft.texts().get("document.commitments.movedFor", day, reason.strip()));
    }
}
