package vn.thuky.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Participant;

/** Bảng điểm danh: who came, with room to sign; a sheet for each site, or one for all by rank. */
final class AttendanceSheet {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;
    private final Arrangement arrangement;

    AttendanceSheet(Dossier dossier, Draft draft, Arrangement arrangement) {
        this.dossier = dossier;
        this.draft = draft;
        this.arrangement = arrangement;
        frame = new Frame(dossier, DocumentKind.ATTENDANCE, draft);
        people = new People(dossier);
    }

    Paper paper() {
        new ParticipantsCheck(dossier, draft, people).run();
        var sections = new ArrayList<Section>();
        var parts = people.bySite(dossier.participants(), dossier.sites());
        if (arrangement == Arrangement.BY_SITE && parts.size() > 1) {
            for (var part : parts) {
                var site = part.site()
                        .map(one -> draft.texts().get("document.minutes.site", People.name(one)))
                        .orElseGet(() -> draft.text("document.minutes.noSite"));
                sections.add(sheet(Optional.of(site), part.participants()));
            }
        } else {
            sections.add(sheet(Optional.empty(), dossier.participants()));
        }
        return frame.paper("document.attendance.fullTitle", sections);
    }

    private Section sheet(Optional<String> site, List<Participant> participants) {
        draft.add(frame.undated());
        var subject = site.map(name -> frame.conference().plus("\n" + name)).orElseGet(frame::conference);
        draft.add(new Title(draft.text("document.attendance.title"), subject, true));
        frame.preamble().forEach(draft::add);
        var day = draft.day(day(), "document.finding.noPlannedStart");
        draft.add(new Paragraph(draft.words("document.attendance.day", day), Look.FLUSH, Optional.empty()));
        var lasts = List.of(Roster.attendance(draft, people), Roster.Last.signature(draft));
        draft.add(new Roster(draft, people, lasts).byRank(participants));
        var count = new AttendanceCount(draft).of(participants, dossier.participants());
        draft.add(new Paragraph(draft.words("document.attendance.total", count), Look.FLUSH, Optional.empty()));
        var signer = new Signatures.Signer(List.of(draft.words("document.minutes.signSecretary")), Phrase.EMPTY);
        draft.add(new Signatures(Optional.empty(), signer, List.of()));
        return Section.landscape(draft.takeBlocks());
    }

    private Optional<LocalDate> day() {
        var conference = dossier.conference();
        return conference
                .actual()
                .start()
                .or(() -> conference.planned().start())
                .map(LocalDateTime::toLocalDate);
    }
}
