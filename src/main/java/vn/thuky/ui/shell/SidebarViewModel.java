package vn.thuky.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.Changes;
import vn.thuky.service.ConferenceService;
import vn.thuky.text.Excerpt;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screens;

/** Where one can go, and which conference is open. It stays open while the user is at a place of the office. */
public final class SidebarViewModel implements AutoCloseable {
    private static final int LONGEST_NAME = 250;

    private static final ObservableValue<Boolean> EVERYWHERE = new SimpleBooleanProperty(true);

    private final ConferenceService conferences;
    private final Screens screens;
    private final Desk desk;
    private final Changes.Subscription changes;
    private final Subscription place;
    private final ReadOnlyStringWrapper conferenceName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inConference = new ReadOnlyBooleanWrapper();
    private Optional<String> conference = Optional.empty();

    public SidebarViewModel(ConferenceService conferences, Changes changes, Screens screens, Desk desk) {
        this.conferences = conferences;
        this.screens = screens;
        this.desk = desk;
        this.changes = changes.subscribe(_ -> desk.tasks().deliver(this::refresh));
        desk.navigator().lastConference().ifPresent(this::openConference);
        this.place = desk.navigator().placeProperty().subscribe(this::arrived);
    }

    /** What exists of a section. */
    List<Destination> destinations(Destination.Section section) {
        return Arrays.stream(Destination.values())
                .filter(destination -> destination.section() == section && screens.has(destination.type()))
                .toList();
    }

    /** Name of the open conference; empty text when it has none yet or none is open. */
    public ReadOnlyStringProperty conferenceNameProperty() {
        return conferenceName.getReadOnlyProperty();
    }

    /** True while a conference is open. */
    public ReadOnlyBooleanProperty inConferenceProperty() {
        return inConference.getReadOnlyProperty();
    }

    /** True while the destination is where the user is. */
    ObservableValue<Boolean> current(Destination destination) {
        return desk.navigator().placeProperty().map(destination.type()::isInstance);
    }

    /** True while the destination can be gone to: those inside a conference need one. */
    ObservableValue<Boolean> reachable(Destination destination) {
        return destination.section() == Destination.Section.CONFERENCE ? inConference : EVERYWHERE;
    }

    void go(Destination destination) {
        desk.navigator().open(destination.place(conference.orElse("")));
    }

    private void arrived(Place place) {
        place.conference().filter(id -> !conference.equals(Optional.of(id))).ifPresent(this::openConference);
    }

    private void openConference(String id) {
        conference = Optional.of(id);
        inConference.set(true);
        conferenceName.set("");
        refresh();
    }

    private void refresh() {
        conference.ifPresent(
                id -> desk.tasks().run(() -> conferences.find(new ConferenceId(id)), found -> show(id, found)));
    }

    private void show(String id, Optional<Conference> found) {
        if (!conference.equals(Optional.of(id))) {
            return;
        }
        found.ifPresentOrElse(open -> conferenceName.set(Excerpt.of(open.name(), LONGEST_NAME)), () -> gone(id));
    }

    private void gone(String id) {
        conference = Optional.empty();
        inConference.set(false);
        conferenceName.set("");
        desk.navigator().forget(id);
    }

    @Override
    public void close() {
        changes.close();
        place.unsubscribe();
    }
}
