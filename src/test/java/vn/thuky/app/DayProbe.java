package vn.thuky.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import javafx.scene.Scene;
import javafx.stage.Stage;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.SetClock;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Columns;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.ScriptedDialogs;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.Views;
import vn.thuky.ui.live.LiveView;
import vn.thuky.ui.live.LiveViewModel;

/** Eight hours in the live screen by a clock that is set on: a note each 10 seconds, a speech each 5 minutes, the timers going. */
public final class DayProbe {
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final int STEP_TICKS = 5;
    private static final int STEPS = 2880;
    private static final int SPEECH_STEPS = 30;
    /** The first ten minutes are not counted: what is loaded once is loaded then. */
    private static final int SETTLING = 60;

    private static final String NOTE = "kk Thiếu giáo viên Tin học, Ngoại ngữ cấp tiểu học ở các xã vùng khó khăn, ý ";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final ProbedWindow window;
    private final ConferenceId conference;
    private final SetClock clock;

    private DayProbe(ProbedWindow window, ConferenceId conference, SetClock clock) {
        this.window = window;
        this.conference = conference;
        this.clock = clock;
    }

    /**
     * Bytes held after the garbage was collected.
     *
     * @param renewed at the end, in a new screen with the same records
     * @param closed at the end, without a screen
     */
    public record Result(long start, long middle, long end, long renewed, long closed) {}

    /** Measures on the conference of a data folder that nobody else has open. */
    public static Result measure(Path root, ConferenceId conference, LocalDateTime from)
            throws CannotOpen, IOException, InterruptedException {
        var clock = new SetClock(from);
        try (var window = new ProbedWindow(root, clock)) {
            return new DayProbe(window, conference, clock).day();
        }
    }

    private Result day() throws InterruptedException {
        // the window stays open beside, at a place that does not read every note
        ProbedWindow.onScreen(() -> {
            window.surroundings().navigator().open(new Place.Settings());
            return true;
        });
        var screen = new Screen();
        screen.steps(0, SETTLING);
        var start = Heap.held();
        screen.steps(SETTLING, STEPS / 2);
        var middle = Heap.held();
        screen.steps(STEPS / 2, STEPS);
        var end = Heap.held();
        screen.close();
        var closed = Heap.held();
        var renewed = new Screen();
        var anew = Heap.held();
        renewed.close();
        return new Result(start, middle, end, anew, closed);
    }

    /** The live screen in a window of its own. */
    private final class Screen {
        private final LiveViewModel model;
        private final LiveView view;
        private final Stage stage;

        Screen() {
            var surroundings = window.surroundings();
            var tasks = surroundings.tasks();
            var desk = new Desk(tasks, new ScriptedDialogs(), surroundings.notices(), surroundings.navigator());
            var look = new Look(Texts.of(Language.VI), new Actions(), new Columns(surroundings.memory(), tasks));
            var place = new Place.Live(conference.value());
            model = ProbedWindow.onScreen(
                    () -> new LiveViewModel(window.services().live(), desk, clock, place));
            view = ProbedWindow.onScreen(() -> new Views(look.texts()).load(new LiveView(model, look)));
            stage = ProbedWindow.onScreen(() -> {
                var scene = new Scene(view.content(), WIDTH, HEIGHT);
                Theme.LIGHT.dress(scene);
                var shown = new Stage();
                shown.setScene(scene);
                shown.show();
                view.focus();
                return shown;
            });
            window.settle();
        }

        /** Each step the timers tick, a note is stored, now and then someone begins to speak, and all of it is on the disk. */
        void steps(int from, int to) {
            var queue = window.services().live().queue();
            for (var step = from; step < to; step++) {
                var number = step;
                ProbedWindow.onScreen(() -> {
                    for (var tick = 0; tick < STEP_TICKS; tick++) {
                        clock.pass(TICK);
                        model.tick();
                    }
                    model.entry().textProperty().set(NOTE + number);
                    model.entry().store();
                    return true;
                });
                if (step % SPEECH_STEPS == 0) {
                    window.surroundings().tasks().run(() -> queue.beginUnnamed(conference));
                }
                window.settle();
            }
        }

        void close() {
            ProbedWindow.onScreen(() -> {
                view.leave();
                stage.close();
                return true;
            });
            window.settle();
        }
    }
}
