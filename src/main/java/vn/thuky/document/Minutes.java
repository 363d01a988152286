package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.Signer;
import vn.thuky.domain.people.Role;

/** Biên bản: the minutes of a conference, in the order of Mẫu 1.9 of Nghị định 30/2020/NĐ-CP. */
final class Minutes {
    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;

    Minutes(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.MINUTES, draft);
        people = new People(dossier);
    }

    Paper paper() {
        var conference = dossier.conference();
        draft.add(frame.undated());
        draft.add(new Title(draft.text("document.minutes.title"), frame.conference(), false));
        frame.preamble().forEach(draft::add);
        draft.say(draft.words(
                "document.minutes.start", draft.moment(conference.actual().start(), "document.finding.noStart")));
        place();
        new MinutesAttendance(dossier, draft).write();
        draft.say(draft.words("document.minutes.chair", holders(Role.CHAIR)));
        draft.say(draft.words("document.minutes.secretary", holders(Role.SECRETARY)));
        draft.add(new Heading(1, draft.words("document.minutes.course"), Optional.empty()));
        new MinutesCourse(dossier, draft, people).write();
        new MinutesCheck(dossier, draft, people).run();
        if (conference.actual().reversed()) {
            draft.find("document.finding.endsBeforeStart");
        }
        draft.say(draft.words(
                "document.minutes.end", draft.moment(conference.actual().end(), "document.finding.noEnd")));
        draft.add(signatures());
        var body = Section.portrait(draft.takeBlocks());
        return frame.paper("document.minutes.fullTitle", sections(body));
    }

    private List<Section> sections(Section body) {
        var sections = new ArrayList<>(List.of(body));
        var lines = new LinesAppendix(dossier, draft);
        var both = lines.isNeeded() && !dossier.participants().isEmpty();
        if (!dossier.participants().isEmpty()) {
            new ParticipantsAppendix(dossier, draft, people).write(label(both, "I"), reference());
            sections.add(Section.landscape(draft.takeBlocks()));
        }
        if (lines.isNeeded()) {
            lines.write(label(both, "II"), reference());
            sections.add(Section.landscape(draft.takeBlocks()));
        }
        return sections;
    }

    /** Appendices are numbered where there are two. */
    private String label(boolean numbered, String number) {
        return numbered ? draft.texts().get("document.appendixNumbered", number) : draft.text("document.appendix");
    }

    private Phrase reference() {
        var day = draft.day(
                dossier.conference().actual().start().map(LocalDateTime::toLocalDate), "document.finding.noStart");
        return draft.words("document.participants.reference", frame.number(), day)
                .italic();
    }

    private void place() {
        var place = new Places(dossier, draft).place();
        draft.say(draft.words("document.minutes.place", place));
    }

    /** Who presides, or writes: those with the role, else whom the office names, else dots. */
    private Phrase holders(Role role) {
        var named = people.having(role).stream()
                .map(people::named)
                .filter(name -> !name.isEmpty())
                .map(Phrase::of)
                .toList();
        if (!named.isEmpty()) {
            return Phrase.joined("; ", named);
        }
        var signer = signer(role);
        return signer.name().isBlank()
                ? draft.blank(missing(role))
                : Phrase.of(signer.position().isBlank() ? signer.name() : signer.name() + ", " + signer.position());
    }

    private Signer signer(Role role) {
        return role == Role.CHAIR
                ? dossier.settings().chair()
                : dossier.settings().secretary();
    }

    private static String missing(Role role) {
        return role == Role.CHAIR ? "document.finding.noChair" : "document.finding.noSecretary";
    }

    private Signatures signatures() {
        return new Signatures(
                Optional.of(new Signatures.Signer(
                        List.of(draft.words("document.minutes.signSecretary")), signature(Role.SECRETARY))),
                new Signatures.Signer(List.of(draft.words("document.minutes.signChair")), signature(Role.CHAIR)),
                frame.recipients());
    }

    /** The name under a signature, without honorific and academic title. */
    private Phrase signature(Role role) {
        return people.having(role).stream()
                .map(participant -> participant.person().name().strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> Optional.of(signer(role).name().strip()).filter(name -> !name.isEmpty()))
                .map(Phrase::of)
                .orElseGet(() -> draft.blank(missing(role)));
    }
}
