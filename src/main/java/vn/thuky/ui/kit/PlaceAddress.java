package vn.thuky.ui.kit;

import java.util.Optional;

/** A place as one line of text, so that the last place can be remembered: {@code agenda/2kd90a}. What is selected or looked for is left out. */
public final class PlaceAddress {
    private PlaceAddress() {}

    public static String of(Place place) {
        var name = place.getClass().getSimpleName();
        return place.conference().map(id -> name + "/" + id).orElse(name);
    }

    /** The place of an address; empty when there is no such place. */
    public static Optional<Place> place(String address) {
        var slash = address.indexOf('/');
        return slash < 0 ? office(address) : inside(address.substring(0, slash), address.substring(slash + 1));
    }

    private static Optional<Place> office(String name) {
        return switch (name) {
            case "Home" -> Optional.of(new Place.Home());
            case "Tracking" -> Optional.of(new Place.Tracking());
            case "Search" -> Optional.of(new Place.Search(""));
            case "Organizations" -> Optional.of(new Place.Organizations());
            case "Backups" -> Optional.of(new Place.Backups());
            case "Shorthands" -> Optional.of(new Place.Shorthands());
            case "PaperRules" -> Optional.of(new Place.PaperRules(Optional.empty()));
            case "LegalBases" -> Optional.of(new Place.LegalBases(Optional.empty()));
            case "Settings" -> Optional.of(new Place.Settings());
            case "History" -> Optional.of(new Place.History(Optional.empty(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> inside(String name, String conference) {
        return switch (name) {
            case "Overview" -> Optional.of(new Place.Overview(conference));
            case "Sites" -> Optional.of(new Place.Sites(conference));
            case "Participants" -> Optional.of(new Place.Participants(conference));
            case "Agenda" -> Optional.of(new Place.Agenda(conference));
            case "Speeches" -> Optional.of(new Place.Speeches(conference));
            case "Live" -> Optional.of(new Place.Live(conference));
            case "Commitments" -> Optional.of(new Place.Commitments(conference));
            case "Documents" -> Optional.of(new Place.Documents(conference));
            case "Wording" -> Optional.of(new Place.Documents(conference));
            case "Conclusions" -> Optional.of(new Place.Conclusions(conference));
            case "Versions" -> Optional.of(new Place.Versions(conference));
            case "History" -> Optional.of(new Place.History(conference));
            default -> Optional.empty();
        };
    }
}
