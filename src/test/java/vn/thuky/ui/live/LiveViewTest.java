package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.domain.vote.Tally;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.service.Terms;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.GrowingText;
import vn.thuky.ui.kit.Navigator;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.ScriptedDialogs;
import vn.thuky.ui.kit.WindowTasks;

@SuppressWarnings("NullAway.Init")
class LiveViewTest extends WindowTest {
    private final WindowTasks tasks = new WindowTasks(failure -> {
        throw new AssertionError(failure);
    });
    private final Desk desk = new Desk(tasks, new ScriptedDialogs(), new Notices(), new Navigator());
    private LiveConference c;
    private LiveViewModel model;
    private LiveView view;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        actions.always(
                Action.UNDO,
                () -> tasks.run(() -> {
                    c.workspace.ledger().undo(Scope.of(ID));
                }));
        show(() -> {
            model = LiveModel.open(c, desk);
            view = views.load(new LiveView(model, look));
            return view.content();
        });
        act(view::focus);
        until(() -> !list("live-course").getItems().isEmpty());
    }

    @AfterEach
    void close() {
        act(view::leave);
        act(tasks::close);
        c.close();
    }

    @Test
    void aNoteIsTypedAndStoredWithUniKey() {
        keyboard().replacing("kk Đường truyền ở huyện đảo chưa ổn định");
        assertThat(find(Label.class, ".entry .badge").getText()).isEqualTo("Khó khăn");
        press(KeyCode.ENTER);
        until(() -> notes().size() == 1);

        assertThat(notes().getFirst().text()).isEqualTo("Đường truyền ở huyện đảo chưa ổn định");
        assertThat(notes().getFirst().kind()).isEqualTo(NoteKind.DIFFICULTY);
        assertThat(entry().getText()).isEmpty();
        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    @Test
    void aNoteChosenWithTheMouseIsDeletedByKey() {
        keyboard().letters("một");
        press(KeyCode.ENTER);
        until(() -> notes().size() == 1);
        until(() -> !findAll(".note-line").isEmpty());

        new FxRobot().clickOn(".note-line");
        press(KeyCode.DELETE);

        until(() -> notes().isEmpty());
    }

    @Test
    void theRightButtonOffersWhatCanBeDoneWithANote() {
        keyboard().letters("một");
        press(KeyCode.ENTER);
        until(() -> notes().size() == 1);
        until(() -> !findAll(".note-line").isEmpty());

        new FxRobot().rightClickOn(".note-line").clickOn(TEXTS.get("action.delete"));

        until(() -> notes().isEmpty());
    }

    @Test
    void enterBelongsToTheKeyboardWhileItComposes() {
        keyboard().composing("Thiếu giáo ");
        keyboard().compose("viên");
        press(KeyCode.ENTER);
        assertThat(notes()).isEmpty();

        keyboard().commit("viên");
        press(KeyCode.ENTER);
        until(() -> notes().size() == 1);
        assertThat(notes().getFirst().text()).isEqualTo("Thiếu giáo viên");
    }

    @Test
    void shiftEnterMakesALine() {
        keyboard().letters("một");
        press(KeyCode.SHIFT, KeyCode.ENTER);
        keyboard().letters("hai");
        press(KeyCode.ENTER);

        until(() -> notes().size() == 1);
        assertThat(notes().getFirst().text()).isEqualTo("một\nhai");
    }

    @Test
    void theCourseOfTheConferenceGoesByKeysAndTheEntryLineKeepsTheFocus() {
        press(KeyCode.F9);
        until(() -> c.theItem(0).actual().running());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> c.theItem(1).actual().running());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> c.theSpeech(0).status() == SpeechStatus.SPEAKING);
        keyboard().letters("kq tốt");
        press(KeyCode.ENTER);
        until(() -> notes().size() == 1);
        press(KeyCode.CONTROL, KeyCode.PERIOD);
        until(() -> c.theSpeech(0).status() == SpeechStatus.DONE);
        press(KeyCode.CONTROL, KeyCode.B);
        until(() -> c.conference().status() == ConferenceStatus.RECORDED);

        assertThat(notes().getFirst().context().speech()).contains(speech(0));
        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    /** All keys come before the next frame is drawn and before anything is stored: each goes where it is meant to. */
    @Test
    void theLastNoteIsCorrectedFromTheEmptyLine() {
        store("thiếu phòng");
        act(() -> {
            press(KeyCode.UP);
            keyboard().replacing(" học");
            press(KeyCode.ENTER);
            press(KeyCode.UP);
            keyboard().replacing(" và máy");
            press(KeyCode.ENTER);
        });
        until(() -> notes().getFirst().text().equals("thiếu phòng học và máy"));

        assertThat(ask(() -> entry().isFocused())).isTrue();
        act(() -> {
            press(KeyCode.UP);
            keyboard().letters("x");
            press(KeyCode.ESCAPE);
        });
        assertThat(ask(() -> entry().isFocused())).isTrue();
        press(KeyCode.UP);
        until(() -> ask(() -> focusedText().getText().equals("thiếu phòng học và máy")));
    }

    @Test
    void undoTakesBackTypingInTheLineAndStepsWhenItIsEmpty() {
        store("một");
        store("hai");
        keyboard().letters("ba");
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> ask(() -> entry().getText().isEmpty()));
        assertThat(notes()).hasSize(2);

        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> notes().size() == 1);
        assertThat(notes().getFirst().text()).isEqualTo("một");
    }

    @Test
    void aSpeakerIsAddedAndNamedByKeys() {
        press(KeyCode.F8);
        until(() -> !c.store().speeches().speaking(ID).isEmpty());
        until(() -> ask(() -> actions.enabledProperty(Action.NAME_SPEAKER).get()));
        press(KeyCode.CONTROL, KeyCode.U);
        keyboard().replacing("đức");
        until(() -> ask(() -> !findAll(".offer").isEmpty()));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> c.store().speeches().speaking(ID).getFirst().speakers().equals(List.of(person(1))));
        press(KeyCode.F7);
        keyboard().replacing("Đinh Thị Hoa");
        press(KeyCode.ENTER);
        until(() -> c.store().people().participants(ID).size() == 4);

        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    @Test
    void theRollIsCalledByNumberAndName() {
        press(KeyCode.CONTROL, KeyCode.R);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        keyboard().letters("2");
        press(KeyCode.ENTER);
        until(() -> c.thePerson(2).attendance().state().present());
        keyboard().letters("duc");
        press(KeyCode.ENTER);
        until(() -> c.thePerson(1).attendance().state().present());
        assertThat(find(TextField.class, ".live-roll .text-field").getText()).isEmpty();

        press(KeyCode.DOWN);
        press(KeyCode.SPACE);
        until(() -> !c.thePerson(1).attendance().state().present());
        press(KeyCode.TAB);
        press(KeyCode.ESCAPE);
        assertThat(ask(() -> list("live-roll").isFocused())).isTrue();
        press(KeyCode.TAB);
        press(KeyCode.ESCAPE);
        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    @Test
    void anAttendanceAndTheLogOfALineAreCorrectedByKeys() {
        press(KeyCode.CONTROL, KeyCode.R);
        press(KeyCode.DOWN);
        press(KeyCode.F4);
        keyboard().letters("8h20");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        keyboard().replacing("mất điện");
        press(KeyCode.ENTER);
        until(() -> c.store().people().sites(ID).get(1).line().size() == 1);
        assertThat(c.store().people().sites(ID).get(1).line().getFirst().remark())
                .isEqualTo("mất điện");

        press(KeyCode.ENTER);
        keyboard().letters("1");
        press(KeyCode.F4);
        press(KeyCode.DOWN);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        keyboard().replacing("Trần Thị Bình");
        press(KeyCode.ENTER);
        until(() -> c.store().people().participants(ID).size() == 4);
        assertThat(c.thePerson(1).attendance().state()).isEqualTo(AttendanceState.CONFIRMED);
        assertThat(find(TextField.class, ".live-roll .text-field").isFocused()).isTrue();
    }

    @Test
    void aLetterTypedInAListGoesIntoTheEntryLine() {
        act(() -> list("live-course").requestFocus());
        press(KeyCode.A);
        keyboard().letters("chào");

        assertThat(ask(() -> entry().getText())).isEqualTo("chào");
    }

    @Test
    void aNameIsWrittenFromTheList() {
        keyboard().replacing("Nhất trí với @duc");
        until(() -> ask(() -> !findAll(".entry .offer").isEmpty()));
        press(KeyCode.TAB);
        keyboard().replacing(" nói");

        assertThat(ask(() -> entry().getText())).isEqualTo("Nhất trí với Lê Văn Đức nói");
    }

    @Test
    void theTermsOfADirectionAreChangedByKeysBeforeItIsStored() {
        keyboard().replacing("cd Rà soát mạng lưới trường lớp !30/10");
        until(() -> ask(() -> chips().get(2).getText().equals("30/10/2026")));
        press(KeyCode.TAB);
        keyboard().replacing("đà nẵng");
        until(() -> Window.getWindows().size() > 1);
        press(KeyCode.DOWN);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        act(() -> chips().get(2).selectAll());
        keyboard().replacing("cuối quý IV");
        press(KeyCode.TAB);
        keyboard().composing("báo cáo");
        press(KeyCode.ENTER);
        assertThat(ask(() -> entry().isFocused())).isTrue();
        assertThat(ask(() -> entry().getText())).isEqualTo("cd Rà soát mạng lưới trường lớp !30/10");
        press(KeyCode.ENTER);
        until(() -> !c.store().commitments().commitments(ID).isEmpty());

        assertThat(Terms.of(c.store().commitments().commitments(ID).getFirst()))
                .isEqualTo(new Terms(
                        List.of(LiveConference.organization(1)),
                        List.of(),
                        "báo cáo",
                        Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @Test
    void aNoteIsFollowedUpByKeys() {
        store("ck Hoàn thành kho học liệu");
        press(KeyCode.CONTROL, KeyCode.G);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        keyboard().letters("30/10");
        press(KeyCode.ENTER);
        until(() -> !c.store().commitments().commitments(ID).isEmpty());

        assertThat(c.store().commitments().commitments(ID).getFirst().deadline())
                .contains(LocalDate.of(2026, 10, 30));
        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    @Test
    void aSnippetIsWrittenForItsCodeAndABlankByBothKindsOfKeyboard() {
        c.shorthand("mời", "Mời {next} phát biểu.", ShorthandUse.WHILE_TYPING);
        until(() -> model.entry().expansion("mời").isPresent());
        var invited = "Mời Giám đốc Ngô Thị Minh phát biểu.";

        keyboard().replacing("Tiếp: mời ");
        assertThat(ask(() -> entry().getText())).isEqualTo("Tiếp: " + invited + " ");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ask(() -> entry().getText())).startsWith("Tiếp: m").doesNotContain("Giám đốc");
        act(() -> entry().clear());

        keyboard().composing("Tiếp: mời ");
        assertThat(ask(() -> entry().getText())).isEqualTo("Tiếp: " + invited + " ");
        act(() -> entry().clear());

        keyboard().compose("mời");
        keyboard().commit("mời ");
        keyboard().composing("Xin cảm ơn");
        assertThat(ask(() -> entry().getText())).isEqualTo(invited + " Xin cảm ơn");
        act(() -> entry().clear());

        keyboard().replacing("dx mời");
        press(KeyCode.ENTER);
        until(() -> notes().size() == 1);
        assertThat(notes().getFirst().text()).isEqualTo(invited);
    }

    @Test
    void notesAreFilteredByKeys() {
        store("kq một");
        store("kk hai");
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        until(() -> find(ListView.class, ".live-stream").getItems().size() == 1);
        press(KeyCode.ESCAPE);

        until(() -> find(ListView.class, ".live-stream").getItems().size() == 2);
        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    @Test
    void theSentenceOfTheMinutesIsEditedByKeysAndBothAreShown() {
        store("kq do dạc 99%");
        press(KeyCode.SHIFT, KeyCode.F2);
        act(() -> focusedText().selectAll());
        keyboard().replacing("Tỷ lệ đạt 99%.");
        press(KeyCode.ENTER);
        until(() -> notes().getFirst().wording().equals("Tỷ lệ đạt 99%."));

        until(() -> ask(() -> findAll(".live-stream .label").stream()
                .map(Label.class::cast)
                .anyMatch(label -> label.getText().equals("Đã gõ: do dạc 99%"))));
        assertThat(notes().getFirst().text()).isEqualTo("do dạc 99%");
    }

    @Test
    void theRestIsShortenedByKeysAndShiftedByTheMouse() {
        press(KeyCode.F9);
        until(() -> c.theItem(0).actual().running());
        c.clock.pass(Duration.ofMinutes(20));
        act(() -> actions.fire(Action.RESCHEDULE));
        until(() -> ask(
                () -> find(ListView.class, ".reschedule .live-list").getItems().size() == 2));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> c.theItem(1).planned().equals(Duration.ofMinutes(33)));
        assertThat(ask(() -> entry().isFocused())).isTrue();

        c.clock.pass(Duration.ofMinutes(5));
        press(KeyCode.F10);
        until(() -> ask(() -> !find(Button.class, ".reschedule .accent").isDisabled()));
        act(find(Button.class, ".reschedule .accent")::fire);
        until(() -> c.theItem(1).moved().equals(Optional.of(LiveConference.START.plusMinutes(25))));
        press(KeyCode.F10);
        press(KeyCode.ESCAPE);
        assertThat(ask(() -> entry().isFocused())).isTrue();
    }

    /** All keys come before the next frame is drawn: what has just opened takes them all the same. */
    @Test
    void aVoteIsWrittenDownAndCorrectedByKeysFasterThanItIsDrawn() {
        act(() -> {
            press(KeyCode.F3);
            keyboard().replacing("Thông qua quy chế");
            press(KeyCode.TAB);
            keyboard().letters("9");
            press(KeyCode.TAB);
            press(KeyCode.TAB);
            keyboard().letters("3");
            press(KeyCode.ENTER);
        });
        until(() -> !c.store().votes().votes(ID).isEmpty());
        assertThat(ask(() -> entry().isFocused())).isTrue();
        assertThat(c.store().votes().votes(ID).getFirst().text()).isEqualTo("Thông qua quy chế");
        assertThat(c.store().votes().votes(ID).getFirst().total()).isEqualTo(new Tally(Optional.empty(), 9, 6, 3, 0));
        until(() -> !model.vote().votes().isEmpty());

        act(() -> {
            press(KeyCode.F3);
            find(ListView.class, ".vote .live-list").requestFocus();
            press(KeyCode.ENTER);
            press(KeyCode.TAB);
            press(KeyCode.TAB);
            keyboard().letters("8");
            press(KeyCode.TAB);
            keyboard().letters("1");
            press(KeyCode.ENTER);
        });
        until(() -> c.store().votes().votes(ID).getFirst().total().equals(new Tally(Optional.empty(), 9, 8, 1, 0)));
    }

    @Test
    void aVoteIsGivenUpByEscapeAndOpenedByTheMouse() {
        press(KeyCode.F3);
        untilVoteIsOpen();
        keyboard().letters("Thông qua");
        press(KeyCode.ESCAPE);
        assertThat(ask(() -> entry().isFocused())).isTrue();
        assertThat(c.store().votes().votes(ID)).isEmpty();

        press(KeyCode.F3);
        untilVoteIsOpen();
        keyboard().letters("Thông qua");
        act(find(Button.class, ".vote .accent")::fire);
        until(() -> !c.store().votes().votes(ID).isEmpty());
    }

    private void untilVoteIsOpen() {
        until(() -> ask(() -> !findAll(".vote .text-input:focused").isEmpty()));
    }

    private List<TextField> chips() {
        return findAll(".entry .chip .text-field").stream()
                .map(TextField.class::cast)
                .toList();
    }

    private GrowingText entry() {
        return find(GrowingText.class, ".entry .growing-text");
    }

    private GrowingText focusedText() {
        return stage().getScene().getFocusOwner() instanceof GrowingText text ? text : new GrowingText();
    }

    private ListView<?> list(String part) {
        return find(ListView.class, "." + part + " .live-list");
    }

    /** A line is shown a moment before the entry line hears that it is written; what is asked for the last note waits for that. */
    private void store(String line) {
        var before = notes().size();
        c.clock.pass(Duration.ofSeconds(1));
        keyboard().letters(line);
        press(KeyCode.ENTER);
        until(() -> find(ListView.class, ".live-stream").getItems().size() == before + 1);
        var arrived = new AtomicBoolean();
        act(() -> model.stream().latest().then(() -> arrived.set(true)));
        until(arrived::get);
    }

    private List<Note> notes() {
        return c.store().speeches().notes(ID);
    }
}
