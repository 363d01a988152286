package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class WindowTasksTest extends WindowTest {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final WindowTasks tasks = new WindowTasks(failure -> events.add("failed: " + failure.getMessage()));

    @AfterEach
    void closeTasks() {
        act(tasks::close);
    }

    @Test
    void workRunsInTheOrderAskedAndIsDeliveredOnTheRightThread() {
        for (var i = 0; i < 50; i++) {
            var number = i;
            tasks.run(() -> number + ":" + Platform.isFxApplicationThread(), made -> {
                events.add(made + ":" + Platform.isFxApplicationThread());
            });
        }

        until(() -> events.size() == 50);
        for (var i = 0; i < 50; i++) {
            assertThat(events.get(i)).isEqualTo(i + ":false:true");
        }
    }

    @Test
    void whatFailsGoesToTheHandlerAndTheNextWorkRuns() {
        tasks.run(
                () -> {
                    throw new IllegalStateException("full disk");
                },
                () -> events.add("never"));
        tasks.run(() -> {}, () -> events.add("next"));

        until(() -> events.size() == 2);
        assertThat(events).containsExactly("failed: full disk", "next");
    }

    @Test
    void aCancelledResultIsNotDeliveredButTheWorkIsDone() {
        var go = new CountDownLatch(1);
        var pending = tasks.run(
                () -> {
                    go.await();
                    events.add("done");
                    return "";
                },
                _ -> events.add("delivered"));
        pending.cancel();
        go.countDown();
        tasks.run(() -> {}, () -> events.add("after"));

        until(() -> events.contains("after"));
        assertThat(events).containsExactly("done", "after");
    }

    @Test
    void workThatLacksMemoryIsGivenUpAndTheNextIsDone() {
        var failed = new AtomicReference<Throwable>();
        var own = new WindowTasks(failed::set);
        own.runLong(() -> {
            var most = List.of(new long[Integer.MAX_VALUE - 8], new long[Integer.MAX_VALUE - 8]);
            events.add("not reached " + most);
        });
        until(() -> failed.get() instanceof OutOfMemoryError);

        own.run(() -> {}, () -> events.add("record"));
        own.runLong(() -> true, _ -> events.add("long"));

        until(() -> events.contains("record") && events.contains("long"));
        own.close();
    }

    @Test
    void workThatTakesLongIsShownUntilItIsDone() {
        var go = new CountDownLatch(1);
        tasks.run(go::await);

        until(() -> tasks.slowProperty().get());
        go.countDown();
        until(() -> !tasks.slowProperty().get());
    }

    @Test
    void longWorkThatFailsSaysSoToWhoStillWaits() {
        var go = new CountDownLatch(1);
        var fails = (Callable<String>) () -> {
            go.await();
            throw new IllegalStateException("no memory");
        };
        tasks.runLong(fails, _ -> events.add("never"), () -> events.add("given up"))
                .cancel();
        tasks.runLong(fails, _ -> events.add("never"), () -> events.add("not made"));
        go.countDown();

        until(() -> events.size() == 3);
        assertThat(events).containsExactlyInAnyOrder("failed: no memory", "failed: no memory", "not made");
    }

    @Test
    void longWorkDoesNotHoldUpRecords() {
        var go = new CountDownLatch(1);
        tasks.runLong(go::await);
        tasks.run(() -> {}, () -> events.add("record"));

        until(() -> events.contains("record"));
        go.countDown();
    }

    @Test
    void closingWaitsForTheRecordsThatWereAskedFor() {
        act(
                () -> { // on the thread that would be told, so that nothing is before it closes
                    for (var i = 0; i < 20; i++) {
                        tasks.run(() -> events.add("written"));
                    }
                    tasks.run(() -> "", _ -> events.add("told"));
                    tasks.close();
                });
        act(() -> {});

        assertThat(events).hasSize(20).doesNotContain("told");
    }

    @Test
    void onlyTheLastOfManyRequestsIsDone() {
        var debounce = new Debounce(tasks, () -> events.add("searched"));
        for (var i = 0; i < 20; i++) {
            debounce.request();
        }
        tasks.later(Duration.ofMillis(600), () -> events.add("later"));

        until(() -> events.contains("later"));
        assertThat(events).containsExactly("searched", "later");
    }

    @Test
    void workThatCouldNotBeSavedIsDoneAgainInItsOrderBeforeAnythingElse() {
        var room = new AtomicBoolean();
        var holding =
                new WindowTasks(failure -> events.add("failed"), UncheckedIOException.class::isInstance, Thread::new);
        for (var i = 1; i <= 2; i++) {
            var number = i;
            holding.run(() -> write(room), () -> events.add("saved " + number));
        }
        until(() -> events.size() == 2);
        assertThat(ask(() -> holding.heldProperty().get())).isEqualTo(2);

        room.set(true);
        holding.run(() -> {}, () -> events.add("next"));

        until(() -> events.size() == 5);
        assertThat(events).containsExactly("failed", "failed", "saved 1", "saved 2", "next");
        until(() -> holding.heldProperty().get() == 0);
        holding.close();
    }

    @Test
    void workThatCouldNotBeSavedIsDoneAgainWithoutBeingAsked() {
        var room = new AtomicBoolean();
        var holding = new WindowTasks(failure -> room.set(true), UncheckedIOException.class::isInstance, Thread::new);
        holding.run(() -> write(room), () -> events.add("saved"));

        until(() -> events.contains("saved"));
        holding.close();
    }

    private static void write(AtomicBoolean room) {
        if (!room.get()) {
            throw new UncheckedIOException(new IOException("full disk"));
        }
    }
}
