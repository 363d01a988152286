package vn.thuky.ui.personal;

import java.util.Optional;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.personal.Occurrence;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.ui.kit.Place;

/** Where a place in which somebody appears is seen. */
final class PersonalPlaces {
    private PersonalPlaces() {}

    /** Empty for what can be seen nowhere: a conference that is no longer listed, and who made changes of the office. */
    static Optional<Place> of(Occurrence one) {
        if (one.how() == How.BACKUP) {
            return Optional.of(new Place.Backups());
        }
        if (one.scope().conference().isPresent()) {
            return one.conference()
                    .map(conference -> inside(one, conference.id().value()));
        }
        return one.how() == How.AUTHOR ? Optional.empty() : Optional.of(ofOffice(one));
    }

    private static Place ofOffice(Occurrence one) {
        var id = Optional.of(one.id());
        if (one.how() == How.FORMER) {
            return Place.History.ofOffice(one.id());
        }
        return switch (one.kind()) {
            case ORGANIZATION, CLUSTER -> new Place.Organizations(id);
            case SHORTHAND -> new Place.Shorthands();
            case PAPER_RULE -> new Place.PaperRules(DocumentKind.of(one.id()).map(DocumentKind::name));
            case LEGAL_BASIS -> new Place.LegalBases(id);
            default -> new Place.Settings();
        };
    }

    private static Place inside(Occurrence one, String conference) {
        var id = Optional.of(one.id());
        if (one.how() == How.FORMER) {
            return new Place.History(conference, id);
        }
        if (one.how() == How.SENT) {
            return new Place.Versions(conference, id);
        }
        return switch (one.kind()) {
            case NOTE -> new Place.Live(conference, id);
            case VOTE -> new Place.Live(conference);
            case COMMITMENT -> new Place.Commitments(conference, id);
            case SPEECH -> new Place.Speeches(conference, id);
            case ATTACHMENT -> new Place.Speeches(conference);
            case PARTICIPANT -> new Place.Participants(conference, id);
            case AGENDA_ITEM -> new Place.Agenda(conference, id);
            case RELEASE -> new Place.Agenda(conference);
            case SITE -> new Place.Sites(conference, id);
            case DOCUMENT -> new Place.Documents(conference);
            default -> new Place.Overview(conference);
        };
    }
}
