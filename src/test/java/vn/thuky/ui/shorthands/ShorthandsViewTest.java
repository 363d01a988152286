package vn.thuky.ui.shorthands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.ShorthandService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.TestDesk;

@SuppressWarnings("NullAway.Init")
class ShorthandsViewTest extends WindowTest {
    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private UndoService undo;
    private ShorthandService service;
    private ShorthandsView view;

    @TempDir
    Path files;

    @BeforeEach
    void open(@TempDir Path root) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        undo = new UndoService(workspace.ledger());
        service = new ShorthandService(workspace.ledger(), workspace.store().office());
        show(() -> {
            var model = new ShorthandsViewModel(service, workspace.ledger().changes(), undo, desk.desk());
            view = views.load(new ShorthandsView(model, look));
            return view.content();
        });
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        undo.close();
        workspace.close();
    }

    @Test
    void oneIsMadeAndDeletedByKeyboardAlone() {
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().letters("m");
        press(KeyCode.TAB);
        keyboard().replacing("Mời {tiếp theo} phát biểu");
        press(KeyCode.ENTER);
        assertThat(service.all())
                .singleElement()
                .returns("m", Shorthand::code)
                .returns("Mời {tiếp theo} phát biểu", Shorthand::text)
                .returns(ShorthandUse.WHILE_TYPING, Shorthand::use);

        press(KeyCode.DELETE);
        assertThat(service.all()).isEmpty();
        assertThat(desk.notice()).isEqualTo("shorthands.deleted");
        act(() -> desk.desk()
                .notices()
                .shown()
                .getLast()
                .offer()
                .orElseThrow()
                .action()
                .run());
        assertThat(service.all()).hasSize(1);
    }

    @Test
    void aCodeThatCannotBeOneStaysMarked() {
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().letters("hai từ");
        press(KeyCode.ENTER);
        assertThat(rows().getFirst().code().typedProperty().get().problem()).isPresent();
        assertThat(service.all().getFirst().code()).isEmpty();

        press(KeyCode.ENTER);
        keyboard().letters("kq");
        press(KeyCode.ENTER);
        assertThat(rows().getFirst()
                        .code()
                        .typedProperty()
                        .get()
                        .problem()
                        .orElseThrow()
                        .key())
                .isEqualTo("shorthands.problem.marker");
        assertThat(service.all().getFirst().code()).isEqualTo("kq");
    }

    @Test
    void writingOutIsOffUntilItIsTicked() {
        var box = find(CheckBox.class, "#autocorrect");
        assertThat(ask(box::isSelected)).isFalse();

        act(box::fire);
        assertThat(service.autocorrect()).isTrue();
        act(() -> service.setAutocorrect(false));
        until(() -> !box.isSelected());
    }

    @Test
    void aFileIsReadInOneStepOrRefusedInWords() throws IOException {
        var file = Files.writeString(files.resolve("go-tat.txt"), "vn:Việt Nam\nhn:Hà Nội\n");
        desk.dialogs().answer(file);
        new FxRobot().clickOn(TEXTS.get("shorthands.read"));
        until(() -> rows().size() == 2);
        assertThat(desk.notice()).isEqualTo("shorthands.taken");

        Files.writeString(file, "vn:Việt Nam\nhai từ\tx\n");
        desk.dialogs().answer(file);
        new FxRobot().clickOn(TEXTS.get("shorthands.read"));
        assertThat(desk.desk().notices().shown().getLast().message().in(TEXTS))
                .isEqualTo("Chưa nhập gì từ tệp go-tat.txt: dòng 2, chữ viết tắt có dấu cách.");
        assertThat(service.all()).hasSize(2);
    }

    @Test
    void aFileIsReadByKeys() throws IOException {
        desk.dialogs().answer(Files.writeString(files.resolve("go-tat.txt"), "vn:Việt Nam\nhn:Hà Nội\n"));
        press(KeyCode.CONTROL, KeyCode.F3);
        until(() -> rows().size() == 2);
    }

    @Test
    void aCodeThatWouldStandAboveMovesNoRowFromUnderTheHand() {
        for (var code : List.of("m", "a")) {
            press(KeyCode.CONTROL, KeyCode.I);
            keyboard().letters(code);
            press(KeyCode.TAB);
            keyboard().letters("Giáo");
            act(() -> {});
            keyboard().letters(" dục");
            press(KeyCode.ENTER);
        }
        assertThat(rows()).extracting(ShorthandRow::called).containsExactly("m", "a");
        assertThat(service.all()).extracting(Shorthand::text).containsOnly("Giáo dục");
    }

    @Test
    void theListIsWrittenByKeys() {
        act(service::add);
        var file = files.resolve("x.txt");
        desk.dialogs().answer(file);
        press(KeyCode.CONTROL, KeyCode.E);

        assertThat(file).content().startsWith("Viết tắt\tNội dung\tDùng\n");
        assertThat(desk.notice()).isEqualTo("shorthands.written");
    }

    @Test
    void aListThatCannotBeWrittenIsSaidWithItsReason() {
        desk.dialogs().answer(files.resolve("gone/x.txt"));
        press(KeyCode.CONTROL, KeyCode.E);

        var notice = desk.desk().notices().shown().getLast();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(notice.message().in(TEXTS)).startsWith("Không ghi được tệp x.txt: không thấy ổ đĩa hoặc thư mục.");
    }

    @SuppressWarnings("unchecked")
    private List<ShorthandRow> rows() {
        return ((TableView<ShorthandRow>) stage().getScene().lookup("#table")).getItems();
    }
}
