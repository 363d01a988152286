package vn.thuky.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import vn.thuky.domain.office.Settings;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.DataFolder;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.PlaceMemory;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.shell.StartNotices;

/** The running window: opens it where it was, in the language and look of the settings, follows these, and closes it. */
final class WindowApplication {
    /** So long after the start the list of conferences is there, and is being looked at. */
    private static final Duration STANDS_STILL = Duration.ofMillis(500);

    private final CompletableFuture<Optional<DataFolder>> closed = new CompletableFuture<>();
    private final Composition services;
    private final Surroundings surroundings;
    private final Stage stage;
    private Settings settings;
    private final PlaceMemory places;
    private Content content;
    private Optional<DataFolder> next = Optional.empty();

    /** On the user interface's thread. A language asked for on the command line holds until the settings change it. */
    WindowApplication(
            Composition services, Surroundings surroundings, Stage stage, Settings settings, Optional<Language> asked) {
        this.services = services;
        this.surroundings = surroundings;
        this.stage = stage;
        this.settings = settings;
        theme(settings).use();
        places = new PlaceMemory(surroundings.memory(), surroundings.navigator());
        places.restore();
        content = content(Texts.of(asked.orElseGet(() -> language(settings))));
    }

    void show() {
        var windowMemory = new WindowMemory(surroundings.memory());
        content.show(stage, theme(settings));
        windowMemory.restore(stage);
        stage.setOnCloseRequest(request -> {
            content.settle();
            if (surroundings.tasks().heldProperty().get() > 0 && !content.mayClose()) {
                request.consume();
            }
        });
        stage.setOnHidden(_ -> {
            content.close();
            windowMemory.keep(stage);
            closed.complete(next);
        });
        surroundings.navigator().placeProperty().subscribe(_ -> remember());
        services.changes().subscribe(change -> {
            if (change.touches(RecordKind.SETTINGS)) {
                surroundings.tasks().run(services.office()::settings, this::follow);
            }
        });
        stage.show();
        surroundings.tasks().later(STANDS_STILL, this::warmUp);
        StartNotices.show(services.workspace().findings(), surroundings.notices());
    }

    private void warmUp() {
        if (stage.isShowing() && surroundings.navigator().place() instanceof Place.Home) {
            content.warmUp(theme(settings));
        }
    }

    void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /** Waits, on another thread, until the window is closed; gives the folder that is to be opened anew, if so. */
    Optional<DataFolder> awaitClosed() {
        return closed.join();
    }

    private Content content(Texts texts) {
        var made = new Content(services, surroundings, stage, texts, this::reopen);
        made.lockAfter(settings.privacy().lockMinutes());
        return made;
    }

    private void reopen(DataFolder folder) {
        next = Optional.of(folder);
        content.settle();
        stage.hide();
    }

    private void follow(Settings now) {
        var before = settings;
        settings = now;
        content.lockAfter(now.privacy().lockMinutes());
        if (before.theme() != now.theme()) {
            theme(now).use();
            content.dress(theme(now));
        }
        if (!before.language().equals(now.language())) {
            var focused = content.focused();
            content.close();
            content = content(Texts.of(language(now)));
            content.show(stage, theme(now));
            // The screen goes to where its work begins in the same way, before this.
            focused.ifPresent(name -> surroundings.tasks().deliver(() -> content.focus(name)));
        }
    }

    private void remember() {
        places.keep();
        surroundings.tasks().run(surroundings.memory()::save);
    }

    private static Language language(Settings settings) {
        return Language.of(settings.language()).orElse(Language.VI);
    }

    private static Theme theme(Settings settings) {
        return switch (settings.theme()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }
}
