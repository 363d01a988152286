package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.DataFolder;
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
import vn.thuky.ui.kit.Screens;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.WindowDialogs;

/** What is made ready beforehand leaves no trace. */
class WarmUpTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<WeakReference<Node>> built = new ArrayList<>();

    @Test
    void theLiveRecordIsBuiltOnceAndNothingOfItIsHeldOrWritten() throws Exception {
        try (var workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
                var services = new Composition(workspace, Clock.systemUTC())) {
            Sample.of(workspace).add();
            var surroundings =
                    Surroundings.with(FileMemory.read(folder.resolve("window.properties")), Clock.systemUTC());
            try (var tasks = surroundings.tasks()) {
                var warmUp = new WarmUp(services, () -> screens(services, surroundings), tasks);

                act(() -> warmUp.run(Theme.LIGHT));
                ask(() -> true);

                assertThat(built).hasSize(1);
                assertThat(folder.resolve("conferences/nowhere")).doesNotExist();
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
            return screen;
        });
    }
}
