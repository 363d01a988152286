package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.GrowingText;
import vn.thuky.ui.kit.Navigator;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.ScriptedDialogs;
import vn.thuky.ui.kit.WindowTasks;

/** The live record in a window without much height: only the notes give way. */
@SuppressWarnings("NullAway.Init")
class LiveLayoutTest extends WindowTest {
    private static final double HEIGHT = 600;
    /** What the list of places leaves of a window of 1280. */
    private static final double WIDTH = 1028;

    private static final int NOTES = 40;

    private final WindowTasks tasks = new WindowTasks(failure -> {
        throw new AssertionError(failure);
    });
    private final Desk desk = new Desk(tasks, new ScriptedDialogs(), new Notices(), new Navigator());
    private LiveConference c;
    private LiveView view;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        for (var number = 0; number < NOTES; number++) {
            c.notes.add(ID, c.notes.typed(NoteKind.REMARK, "Ghi chép dài ".repeat(1 + number % 30)));
            c.clock.pass(Duration.ofSeconds(1));
        }
        show(() -> {
            view = views.load(new LiveView(LiveModel.open(c, desk), look));
            return view.content();
        });
        act(() -> stage().setHeight(HEIGHT));
        act(view::focus);
        until(() -> stage().getScene().getHeight() <= HEIGHT);
        until(() -> stream().getItems().size() == NOTES);
    }

    @AfterEach
    void close() {
        act(view::leave);
        act(tasks::close);
        c.close();
    }

    @Test
    void openCardsPushNothingOutOfTheWindow() {
        press(KeyCode.F3);
        press(KeyCode.F4);
        press(KeyCode.F10);
        until(() ->
                findAll(".live-card").stream().filter(card -> card.isVisible()).count() > 1);

        for (var part : new String[] {".now", ".entry", ".live-end", ".live-roll .menu-button"}) {
            until(() -> within(part));
        }
    }

    @Test
    void theQuestionWhoSpeaksLeavesTheButtonsOfTheRollCallWhole() {
        act(() -> stage().setHeight(HEIGHT - 100));
        press(KeyCode.F7);
        keyboard().letters("n");
        until(() -> findAll(".offer").size() > 2);

        until(() -> within(".live-roll .menu-button"));
        press(KeyCode.ESCAPE);
        until(() -> isShown(find(Label.class, ".live-queue > .section-title")));
    }

    @Test
    void hoursOnTheClockLeaveTheButtonsWhole() {
        act(() -> stage().setWidth(WIDTH));
        c.workspace.ledger().write(Edit.put(c.theItem(0).withPlanned(Duration.ofMinutes(92))));
        press(KeyCode.F9);
        until(() -> find(Label.class, ".now-figures").getText().startsWith("1:3"));

        until(() -> inScene(".now-buttons").getMaxX() <= inScene(".live-side").getMinX());
    }

    @Test
    void theButtonsOfAFollowUpAreWhole() {
        press(KeyCode.CONTROL, KeyCode.G);
        until(() -> stage().getScene().getRoot().lookup(".live-card .live-buttons .accent") instanceof Button save
                && isShown(save)
                && save.getWidth() > 0
                && save.getWidth() >= save.prefWidth(-1));
    }

    @Test
    void aLongNameInAFollowUpStaysInItsCard() {
        press(KeyCode.CONTROL, KeyCode.G);
        until(() -> isShown(stage().getScene().getFocusOwner())
                && stage().getScene().getFocusOwner() instanceof TextField);
        keyboard().letters("Sở Giáo dục và Đào tạo Hà Nội");
        act(() -> stage().getScene().getRoot().layout());

        until(() -> within(".live-card .chip"));
    }

    private Bounds inScene(String selector) {
        var node = stage().getScene().getRoot().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theLastNoteIsWholeWhenTheRecordIsOpenedAndWhileACardIsOpen() {
        until(this::lastIsWhole);
        press(KeyCode.F4);
        until(this::lastIsWhole);
    }

    @Test
    void theLastNoteIsWholeWhenItGrows() {
        until(this::lastIsWhole);
        press(KeyCode.UP);
        until(() -> stage().getScene().getFocusOwner() instanceof GrowingText);
        act(() -> ((GrowingText) stage().getScene().getFocusOwner()).appendText("\ndòng nữa".repeat(6)));
        until(this::lastIsWhole);
        press(KeyCode.ENTER);
        until(this::lastIsWhole);
    }

    @Test
    void eachKindOfNoteHasRoomBeforeTheText() {
        until(() -> !findAll(".note-kind").isEmpty());
        var column = find(HBox.class, ".note-kind");
        for (var language : Language.values()) {
            for (var kind : NoteKind.values()) {
                var width = ask(() -> {
                    var badge = new Badge(Texts.of(language).name(kind), Badge.Role.NEUTRAL);
                    column.getChildren().add(badge);
                    badge.applyCss();
                    var needed = badge.prefWidth(-1);
                    column.getChildren().remove(badge);
                    return needed;
                });
                assertThat(width).as("%s %s", language, kind).isLessThanOrEqualTo(ask(column::getWidth));
            }
        }
    }

    private boolean within(String selector) {
        var scene = stage().getScene();
        var nodes = scene.getRoot().lookupAll(selector).stream()
                .filter(LiveLayoutTest::isShown)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
        return !nodes.isEmpty()
                && nodes.stream()
                        .allMatch(bounds -> bounds.getMinY() >= 0
                                && bounds.getMaxY() <= scene.getHeight()
                                && bounds.getMaxX() <= scene.getWidth());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private boolean lastIsWhole() {
        return stream().lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && Optional.ofNullable(flow.getLastVisibleCell())
                        .filter(cell -> cell.getIndex() == NOTES - 1)
                        .filter(cell -> cell.getBoundsInParent().getMaxY() <= flow.getHeight() + 1)
                        .isPresent();
    }

    private ListView<?> stream() {
        return (ListView<?>) stage().getScene().getRoot().lookup(".live-stream");
    }
}
