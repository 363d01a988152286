package vn.thuky.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Workspace;

/** Threads that read and write are interrupted at random, as cancelled tasks are; one interrupt would close H2's file for all. */
@Timeout(3600)
class InterruptTest {
    private static final int INTERRUPTS = Rounds.of(600, 10_000);
    private static final int THREADS = 4;

    /** More than H2 keeps in memory, so that reading goes to the file. */
    private static final int LONG_NOTES = 300;

    private static final int LENGTH = 40_000;
    private static final ConferenceId ID = new ConferenceId("c1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger number = new AtomicInteger();
    private final Queue<String> saved = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @Test
    void theStoreLivesAndNothingShownAsSavedIsLost() throws CannotOpen, InterruptedException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            for (var i = 0; i < LONG_NOTES; i++) {
                workspace.ledger().write(note("dài " + i + " " + "ữ".repeat(LENGTH)));
            }
        }
        sit();
        try (var workspace = open()) {
            assertThat(workspace.findings()).isEmpty();
            assertThat(texts(workspace)).containsAll(saved);
        }
    }

    private void sit() throws CannotOpen, InterruptedException {
        try (var workspace = open()) {
            var threads = new ArrayList<Thread>();
            for (var i = 0; i < THREADS; i++) {
                threads.add(Thread.ofPlatform().daemon().start(() -> work(workspace)));
            }
            interrupt(threads);

            assertThat(failures).isEmpty();
            assertThat(saved).isNotEmpty();
            assertThat(workspace.store().answers()).isTrue();
            assertThat(texts(workspace)).containsAll(saved);
        }
        assertThat(root.resolve("store/thuky.seal"))
                .as("the store was its file to the end")
                .exists();
    }

    private void interrupt(List<Thread> threads) throws InterruptedException {
        var random = new Random(17);
        for (var i = 0; i < INTERRUPTS; i++) {
            threads.get(random.nextInt(THREADS)).interrupt();
            if (random.nextInt(4) == 0) {
                Thread.sleep(0, random.nextInt(900_000));
            }
        }
        going.set(false);
        for (var thread : threads) {
            thread.join();
        }
    }

    private void work(Workspace workspace) {
        while (going.get()) {
            try {
                if (number.get() % 3 == 0) {
                    var text = "n" + number.incrementAndGet();
                    workspace.ledger().write(note(text));
                    saved.add(text);
                } else {
                    number.incrementAndGet();
                    workspace.store().speeches().notes(ID);
                }
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
    }

    private static Edit note(String text) {
        return Edit.put(Note.of(NoteId.fresh(), ID, LocalDateTime.of(2026, 1, 1, 8, 0), NoteKind.REMARK, text));
    }

    private static List<String> texts(Workspace workspace) {
        return workspace.store().speeches().notes(ID).stream().map(Note::text).toList();
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
