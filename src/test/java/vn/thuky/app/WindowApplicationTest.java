package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.office.Theme;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.text.Language;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;

/** The whole program in a window without a display, over a real data folder. */
class WindowApplicationTest extends WindowTest {
    @TempDir
    private Path folder;

    private Workspace workspace;
    private Composition services;
    private Surroundings surroundings;

    @BeforeEach
    void openFolder() throws Exception {
        workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
        Sample.of(workspace).add();
        services = new Composition(workspace, Clock.systemUTC());
        surroundings = remembered();
    }

    @AfterEach
    void closeFolder() {
        act(stage()::hide);
        surroundings.tasks().close();
        services.close();
        workspace.close();
    }

    @Test
    void itOpensWhereItWasLeft() {
        open(Optional.empty());
        go(new Place.Agenda(Sample.ID.value()));
        assertThat(stage().getTitle()).endsWith("Thư ký Hội nghị");
        act(stage()::hide);
        surroundings.tasks().close();
        surroundings.memory().close();

        surroundings = remembered();
        open(Optional.empty());

        assertThat(surroundings.navigator().place()).isEqualTo(new Place.Agenda(Sample.ID.value()));
    }

    @Test
    void aConferenceThatIsGoneIsNotOpenedAgain() {
        surroundings.memory().put("place", "Agenda/gone");

        open(Optional.empty());

        until(() -> surroundings.navigator().place().equals(new Place.Home()));
    }

    @Test
    void itFollowsLanguageAndThemeOfTheSettings() {
        open(Optional.empty());
        go(new Place.Agenda(Sample.ID.value()));
        var settings = services.office().settings();

        services.office().save(settings.withLanguage("en").withTheme(Theme.DARK));

        until(() -> stage().getTitle().endsWith("Conference Secretary"));
        assertThat(surroundings.navigator().place()).isEqualTo(new Place.Agenda(Sample.ID.value()));
    }

    @Test
    void whoChoosesLanguageOrThemeStaysAtTheChoice() {
        open(Optional.empty());
        go(new Place.Settings());

        choose("theme", 1);
        until(() -> services.office().settings().theme() == Theme.DARK);
        assertThat(ask(() -> choice("theme").isFocused())).isTrue();

        choose("language", 1);
        until(() -> stage().getTitle().endsWith("Conference Secretary"));
        until(() -> choice("language").isFocused());
    }

    private void choose(String name, int index) {
        until(() -> !choice(name).getItems().isEmpty() && choice(name).getValue() != null);
        act(() -> {
            choice(name).requestFocus();
            choice(name).getSelectionModel().select(index);
        });
    }

    private ComboBox<?> choice(String name) {
        return (ComboBox<?>) stage().getScene().lookup("#" + name + " .combo-box");
    }

    @Test
    void theLanguageAskedForHoldsWhileTheSettingsKeepTheirs() {
        open(Optional.of(Language.EN));

        services.office().save(services.office().settings().withTheme(Theme.DARK));
        until(() -> stage().getScene().getRoot().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("dark")));

        assertThat(stage().getTitle()).endsWith("Conference Secretary");
    }

    @Test
    void itEndsWhenTheWindowIsClosed() {
        var application = open(Optional.empty());
        var ended = CompletableFuture.runAsync(application::awaitClosed);

        act(stage()::hide);

        assertThat(ended).succeedsWithin(Duration.ofSeconds(20));
    }

    private WindowApplication open(Optional<Language> asked) {
        return ask(() -> {
            var settings = services.office().settings();
            var application = new WindowApplication(services, surroundings, stage(), settings, asked);
            application.show();
            return application;
        });
    }

    private void go(Place place) {
        act(() -> surroundings.navigator().open(place));
    }

    private Surroundings remembered() {
        return Surroundings.with(FileMemory.read(folder.resolve("device/window.properties")), Clock.systemUTC());
    }
}
