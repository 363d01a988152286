package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Columns;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Screens;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.WindowDialogs;

/** What is made ready beforehand leaves no trace. */
class WarmUpTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<WeakReference<Node>> built = new ArrayList<>();
    private int notes;
    private int left;

    @Test
    void theLatestConferenceIsOpenedOnceUnseenAndNothingOfItIsHeldOrWritten() throws Exception {
        try (var workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
                var services = new Composition(workspace, Clock.systemUTC())) {
            Sample.of(workspace).add();
            var surroundings =
                    Surroundings.with(FileMemory.read(folder.resolve("window.properties")), Clock.systemUTC());
            try (var tasks = surroundings.tasks()) {
                var warmUp = new WarmUp(services, () -> screens(services, surroundings), tasks);

                new Drafts(workspace.folder(), workspace.ledger()).keepNow(Sample.ID, "đang gõ dở");
                var before = files();

                act(() -> warmUp.run(Theme.LIGHT));
                until(() -> left > 0);

                assertThat(built).hasSize(1);
                assertThat(notes).isPositive();
                assertThat(files()).isEqualTo(before);
                JMemoryBuddy.assertCollectable(built.getFirst());
            }
        }
    }

    private Screens screens(Composition services, Surroundings surroundings) {
        var texts = Texts.of(Language.VI);
        var columns = new Columns(surroundings.memory(), surroundings.tasks());
        var dialogs = new WindowDialogs(this::stage, texts, surroundings.memory());
        var desk = new Desk(surroundings.tasks(), dialogs, surroundings.notices(), surroundings.navigator());
        var screens = ScreenList.of(services, desk, new Look(texts, new Actions(), columns), _ -> {});
        return new Screens().add(Place.Live.class, place -> {
            var screen = screens.open(place).orElseThrow();
            built.add(new WeakReference<>(screen.content()));
            return new Watched(screen);
        });
    }

    /** Every file of the records with its content; the store is made of them. */
    private Map<Path, String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("store")))
                    .collect(Collectors.toMap(file -> file, WarmUpTest::content));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the notes it shows when it is left. */
    private final class Watched implements Screen {
        private final Screen screen;

        Watched(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Parent content() {
            return screen.content();
        }

        @Override
        public ObservableValue<String> title() {
            return screen.title();
        }

        @Override
        public ObservableValue<String> subtitle() {
            return screen.subtitle();
        }

        @Override
        public ObservableValue<String> summary() {
            return screen.summary();
        }

        @Override
        public void focus() {
            screen.focus();
        }

        @Override
        public void leave() {
            notes = ((ListView<?>) screen.content().lookup(".live-stream"))
                    .getItems()
                    .size();
            screen.leave();
            left++;
        }
    }
}
