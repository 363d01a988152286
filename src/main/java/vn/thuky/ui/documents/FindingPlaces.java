package vn.thuky.ui.documents;

import java.util.Optional;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.service.PaperFinding;
import vn.thuky.ui.kit.Place;

/** Where what was found in the papers of a conference is mended. */
final class FindingPlaces {
    private final String conference;

    FindingPlaces(String conference) {
        this.conference = conference;
    }

    Place of(PaperFinding finding) {
        if (finding.key().equals("document.finding.directionsNotAssigned")) {
            return new Place.Conclusions(conference);
        }
        return finding.source().map(this::ofRecord).orElseGet(() -> ofKey(finding.key()));
    }

    /** Where what is known of the conference as a whole is seen. */
    Place ofConference() {
        return new Place.Overview(conference);
    }

    /** Where a record is seen. */
    Place ofRecord(Id source) {
        var selected = Optional.of(source.value());
        return switch (source) {
            case ParticipantId _ -> new Place.Participants(conference, selected);
            case SiteId _ -> new Place.Sites(conference, selected);
            case AgendaItemId _ -> new Place.Agenda(conference, selected);
            case SpeechId _ -> new Place.Speeches(conference, selected);
            case NoteId _ -> new Place.Live(conference, selected);
            case CommitmentId _ -> new Place.Commitments(conference, selected);
            case LegalBasisId _ -> new Place.LegalBases(selected);
            case OrganizationId _ -> new Place.Organizations(selected);
            default -> new Place.Overview(conference);
        };
    }

    /** What is missing as a whole has no record yet: the list it belongs to is where it is made. */
    private Place ofKey(String key) {
        return switch (key) {
            case "document.finding.noParticipants", "document.finding.noChair", "document.finding.noSecretary" ->
                new Place.Participants(conference);
            case "document.finding.noAgenda", "document.finding.agendaTooLong" -> new Place.Agenda(conference);
            case "document.finding.noConclusion", "document.finding.noAssessment" -> new Place.Live(conference);
            case "document.finding.noRecipients", "document.finding.noArchive", "document.finding.noSigner" ->
                new Place.Settings();
            case "document.finding.basisGone", "forms.broken", "forms.lost" -> new Place.PaperRules(Optional.empty());
            case "document.finding.wordingOutdated", "document.finding.wordingGone" ->
                new Place.Wording(conference, Optional.empty());
            case "document.finding.noNumber" -> new Place.Documents(conference);
            default -> new Place.Overview(conference);
        };
    }
}
