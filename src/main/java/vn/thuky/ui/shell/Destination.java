package vn.thuky.ui.shell;

import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Place;

/** An entry of the sidebar, in its order, with the command that opens it. */
enum Destination {
    HOME(Action.GO_HOME, Place.Home.class),
    TRACKING(Action.GO_TRACKING, Place.Tracking.class),
    SEARCH(Action.GO_SEARCH, Place.Search.class),
    ORGANIZATIONS(Action.GO_ORGANIZATIONS, Place.Organizations.class),
    OVERVIEW(Action.GO_OVERVIEW, Place.Overview.class),
    SITES(Action.GO_SITES, Place.Sites.class),
    PARTICIPANTS(Action.GO_PARTICIPANTS, Place.Participants.class),
    AGENDA(Action.GO_AGENDA, Place.Agenda.class),
    SPEECHES(Action.GO_SPEECHES, Place.Speeches.class),
    LIVE(Action.GO_LIVE, Place.Live.class),
    COMMITMENTS(Action.GO_COMMITMENTS, Place.Commitments.class),
    DOCUMENTS(Action.GO_DOCUMENTS, Place.Documents.class),
    HISTORY(Action.GO_HISTORY, Place.History.class),
    BACKUPS(Action.GO_BACKUPS, Place.Backups.class),
    SETTINGS(Action.GO_SETTINGS, Place.Settings.class);

    /** Where in the sidebar it stands. */
    enum Section {
        OFFICE,
        CONFERENCE,
        BOTTOM
    }

    private final Action action;
    private final Class<? extends Place> type;

    Destination(Action action, Class<? extends Place> type) {
        this.action = action;
        this.type = type;
    }

    Action action() {
        return action;
    }

    Class<? extends Place> type() {
        return type;
    }

    Section section() {
        return switch (this) {
            case HOME, TRACKING, SEARCH, ORGANIZATIONS -> Section.OFFICE;
            case BACKUPS, SETTINGS -> Section.BOTTOM;
            default -> Section.CONFERENCE;
        };
    }

    /** The place it leads to; the conference matters only inside one. */
    Place place(String conference) {
        return switch (this) {
            case HOME -> new Place.Home();
            case TRACKING -> new Place.Tracking();
            case SEARCH -> new Place.Search("");
            case ORGANIZATIONS -> new Place.Organizations();
            case OVERVIEW -> new Place.Overview(conference);
            case SITES -> new Place.Sites(conference);
            case PARTICIPANTS -> new Place.Participants(conference);
            case AGENDA -> new Place.Agenda(conference);
            case SPEECHES -> new Place.Speeches(conference);
            case LIVE -> new Place.Live(conference);
            case COMMITMENTS -> new Place.Commitments(conference);
            case DOCUMENTS -> new Place.Documents(conference);
            case HISTORY -> new Place.History(conference);
            case BACKUPS -> new Place.Backups();
            case SETTINGS -> new Place.Settings();
        };
    }
}
