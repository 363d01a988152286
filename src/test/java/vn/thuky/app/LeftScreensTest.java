package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;

/** Nothing holds a screen that was left, in the real window: neither a listener nor a subscription that was forgotten. */
@SuppressWarnings("NullAway.Init")
class LeftScreensTest extends WindowTest {
    @TempDir
    private Path folder;

    private Workspace workspace;
    private Composition services;
    private Surroundings surroundings;
    private Stage window;

    @BeforeEach
    void openWindow() throws Exception {
        workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
        Sample.of(workspace).add();
        services = new Composition(workspace, Clock.systemUTC());
        surroundings = Surroundings.with(FileMemory.read(folder.resolve("window.properties")), Clock.systemUTC());
        // a window of its own: TestFX keeps the events of the first, and with them the screens
        window = ask(Stage::new);
        act(() -> new WindowApplication(
                        services, surroundings, window, services.office().settings(), Optional.empty())
                .show());
    }

    @AfterEach
    void closeFolder() {
        act(window::hide);
        surroundings.tasks().close();
        services.close();
        workspace.close();
    }

    @TestFactory
    Stream<DynamicTest> itIsCollected() {
        var left = new LinkedHashMap<Place, WeakReference<Node>>();
        EveryPlace.all().forEach(place -> left.put(place, new WeakReference<>(opened(place))));
        go(new Place.Home());
        finishLongWork();
        return left.entrySet().stream()
                .map(screen -> DynamicTest.dynamicTest(
                        screen.getKey().getClass().getSimpleName(),
                        () -> JMemoryBuddy.assertCollectable(screen.getValue())));
    }

    @Test
    void oneThatListensToWhatOutlivesItIsFound() {
        var forgotten = new Subscription[1];

        var screen = new WeakReference<>(listening(new Place.Sites(Sample.ID.value()), forgotten));

        assertThat(JMemoryBuddy.checkCollectable(screen)).isFalse();
        act(forgotten[0]::unsubscribe);
    }

    /** A screen that was left, but which the navigator still tells where the user is. */
    private Node listening(Place place, Subscription[] forgotten) {
        var screen = opened(place);
        forgotten[0] = ask(() -> surroundings.navigator().placeProperty().subscribe(() -> screen.setUserData(place)));
        go(new Place.Home());
        return screen;
    }

    private Node opened(Place place) {
        go(place);
        return ask(() -> ((Parent) window.getScene().lookup(".screen"))
                .getChildrenUnmodifiable()
                .getFirst());
    }

    private void go(Place place) {
        act(() -> surroundings.navigator().open(place));
        settle();
        settle();
    }

    /** Waits until nothing long is being made for a screen that was left: two works that meet need both threads that do it. */
    private void finishLongWork() {
        var meeting = new CyclicBarrier(2);
        var done = new CountDownLatch(2);
        for (var i = 0; i < 2; i++) {
            surroundings.tasks().runLong(meeting::await, _ -> done.countDown());
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        settle();
    }

    /** Waits for what the screen has asked of the records, and for what came of it. */
    private void settle() {
        var done = new CompletableFuture<Boolean>();
        surroundings.tasks().run(() -> {}, () -> done.complete(true));
        done.join();
        ask(() -> true);
    }
}
