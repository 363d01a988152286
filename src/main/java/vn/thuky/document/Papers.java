package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Makes the papers of a conference from its records; the same records give the same paper. */
public final class Papers {
    /** Papers are Vietnamese, whatever language the window speaks. */
    private final Texts texts = Texts.of(Language.VI);

    /** The paper in its usual arrangement. */
    public Paper paper(DocumentKind kind, Dossier dossier, LocalDateTime now) {
        return paper(Edition.usual(kind), dossier, now);
    }

    /** Each that is sent to somebody else as a paper of its own; a paper that is one for all alone. */
    public List<Paper> separate(Edition edition, Dossier dossier, LocalDateTime now) {
        return edition.arrangement().separable()
                ? new Invitations(dossier, new Draft(texts, now), edition.arrangement()).papers()
                : List.of(paper(edition, dossier, now));
    }

    /** When and where the conference meets and who presides, by the names these have in forms. */
    public Map<String, Phrase> facts(Dossier dossier, LocalDateTime now) {
        var draft = new Draft(texts, now);
        var conference = dossier.conference();
        var people = new People(dossier);
        return Map.of(
                "conference.time", draft.moment(conference.planned().start(), "document.finding.noPlannedStart"),
                "conference.start", draft.moment(conference.actual().start(), "document.finding.noStart"),
                "conference.end", draft.moment(conference.actual().end(), "document.finding.noEnd"),
                "conference.place", new Places(dossier, draft).place(),
                "conference.form", Phrase.of(texts.name(conference.form())),
                "conference.chair", people.chairs(draft));
    }

    /** Whom each invitation of an edition invites, in their order. */
    public List<Phrase> invitees(Edition edition, Dossier dossier, LocalDateTime now) {
        var draft = new Draft(texts, now);
        return new Invitations(dossier, draft, edition.arrangement()).invited();
    }

    /** The whole paper; where each has one, all of them one after the other. */
    public Paper paper(Edition edition, Dossier dossier, LocalDateTime now) {
        var draft = new Draft(texts, now);
        return switch (edition.kind()) {
            case INVITATION -> new Invitations(dossier, draft, edition.arrangement()).paper();
            case PROGRAMME -> new Programme(dossier, draft).paper();
            case PARTICIPANTS -> new ParticipantsList(dossier, draft, edition.arrangement()).paper();
            case ATTENDANCE -> new AttendanceSheet(dossier, draft, edition.arrangement()).paper();
            case ADJUSTED_PROGRAMME -> new AdjustedProgramme(dossier, draft).paper();
            case SCRIPT -> new Script(dossier, draft).paper();
            case NAME_PLATES -> new NamePlates(dossier, draft).paper();
            case SPEECH_SLIP -> new SpeechSlip(dossier, draft).paper();
            case SPEECHES -> new SpeechesDigest(dossier, draft, edition.arrangement()).paper();
            case COMMITMENTS -> new CommitmentRegister(dossier, draft).paper();
            case SUMMARY -> new NewsSummary(dossier, draft).paper();
            case MINUTES -> new Minutes(dossier, draft).paper();
            case CONCLUSIONS -> new Conclusions(dossier, draft).paper();
        };
    }
}
