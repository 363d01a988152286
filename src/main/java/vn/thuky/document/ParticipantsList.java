package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Role;
import vn.thuky.text.DateWords;

/** Danh sách đại biểu: who is expected, by group and rank or site by site. */
final class ParticipantsList {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final Arrangement arrangement;

    ParticipantsList(Dossier dossier, Draft draft, Arrangement arrangement) {
        this.dossier = dossier;
        this.draft = draft;
        this.arrangement = arrangement;
        frame = new Frame(dossier, DocumentKind.PARTICIPANTS, draft);
    }

    Paper paper() {
        draft.add(frame.undated());
        draft.add(new Title(draft.text("document.participants.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        var people = new People(dossier);
        new ParticipantsCheck(dossier, draft, people).run();
        var remark = new Roster.Last(draft.text("document.column.remark"), 50, this::role);
        var roster = new Roster(draft, people, List.of(remark));
        var expected = people.expected();
        draft.add(
                arrangement == Arrangement.BY_SITE
                        ? roster.bySite(expected, dossier.sites())
                        : roster.byRank(expected));
        draft.add(new Paragraph(
                draft.words("document.participants.total", DateWords.count(expected.size())),
                Look.FLUSH,
                Optional.empty()));
        return frame.paper("document.participants.fullTitle", List.of(Section.landscape(draft.takeBlocks())));
    }

    private Phrase role(Participant participant) {
        return participant.role() == Role.DELEGATE
                ? Phrase.EMPTY
                : Phrase.of(draft.texts().name(participant.role()));
    }
}
