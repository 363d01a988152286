package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.speech.Note;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

@SuppressWarnings("NullAway.Init")
class EntryViewTest extends WindowTest {
    private final FxTasks tasks = new FxTasks();
    private LiveConference c;
    private LiveViewModel model;
    private EntryView view;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        show(() -> {
            model = LiveModel.open(c, new TestDesk(tasks).desk());
            view = views.load(new EntryView(model.entry(), model.mention(), look, () -> {}));
            return view.content();
        });
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(model::leave);
        c.close();
    }

    @Test
    void writingGoesOnAtTheEndOfALineLeftUnfinished() {
        act(() -> model.entry().restore("Câu đang", Optional.empty()));
        keyboard().letters(" gõ");

        assertThat(view.field().getText()).isEqualTo("Câu đang gõ");
    }

    @Test
    void enterTakesTheOnlyOneBehindAnAtSignAndThenStores() {
        keyboard().letters("Nhất trí với @van duc");
        press(KeyCode.ENTER);
        assertThat(view.field().getText()).isEqualTo("Nhất trí với Lê Văn Đức ");
        assertThat(c.store().speeches().notes(LiveConference.ID)).isEmpty();

        press(KeyCode.ENTER);
        assertThat(c.store().speeches().notes(LiveConference.ID))
                .extracting("text")
                .containsExactly("Nhất trí với Lê Văn Đức");
    }

    @Test
    void enterStoresANameOnlyBegunAsTypedOnceTheListWasClosed() {
        keyboard().letters("@van duc");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);

        assertThat(c.store().speeches().notes(LiveConference.ID))
                .extracting("text")
                .containsExactly("@van duc");
    }

    @Test
    void oneOfSeveralOfTheSameNameIsAskedForAndWrittenWithTheOrganization() {
        c.workspace.ledger().write(Edit.put(c.thePerson(0).withPerson(new Person("", "", "Lê Văn Đức"))));
        keyboard().letters("Nhất trí với @van duc");
        press(KeyCode.ENTER);
        assertThat(view.field().getText()).isEqualTo("Nhất trí với @van duc");
        assertThat(model.mention().found()).hasSize(2);
        assertThat(LiveModel.said(model.entry().understoodProperty().get().orElseThrow()))
                .startsWith("“@van duc” là ai? Có 2 người");
        assertThat(notes()).isEmpty();

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        var chosen = view.field().getText();
        assertThat(chosen).isEqualTo("Nhất trí với Lê Văn Đức (Sở GDĐT Đà Nẵng) ");
        press(KeyCode.ENTER);
        assertThat(notes()).containsExactly(chosen.strip());
    }

    @Test
    void enterOnceMoreStoresANameNobodyWasChosenForAsTyped() {
        c.workspace.ledger().write(Edit.put(c.thePerson(0).withPerson(new Person("", "", "Lê Văn Đức"))));
        keyboard().letters("@van duc");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        assertThat(notes()).containsExactly("@van duc");
    }

    @Test
    void aNameTheLineWentOnAfterIsAskedForAndWritingGoesOnAtTheEnd() {
        keyboard().letters("cd @văn đức chủ trì, trước 30/9");
        press(KeyCode.ENTER);
        assertThat(notes()).isEmpty();
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        keyboard().letters("/2026");
        assertThat(view.field().getText()).isEqualTo("cd Lê Văn Đức chủ trì, trước 30/9/2026");
        press(KeyCode.ENTER);

        assertThat(notes()).containsExactly("Lê Văn Đức chủ trì, trước 30/9/2026");
        assertThat(c.store()
                        .commitments()
                        .commitments(LiveConference.ID)
                        .getFirst()
                        .deadline())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@@", "!", "kk", "@nobody đã về", "thu.ky@hanoi.vn"})
    void whatIsNobodysNameIsStoredAtOnceAsTyped(String line) {
        keyboard().letters(line);
        press(KeyCode.ENTER);

        assertThat(notes()).containsExactly(line);
    }

    private List<String> notes() {
        return c.store().speeches().notes(LiveConference.ID).stream()
                .map(Note::text)
                .toList();
    }

    @Test
    void whatIsTypedTakesThePlaceOfARefusedCorrection() {
        keyboard().letters("s/cũ/mới/");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        keyboard().letters("Nhất trí");
        press(KeyCode.ENTER);

        assertThat(c.store().speeches().notes(LiveConference.ID))
                .extracting("text")
                .containsExactly("Nhất trí");
    }

    @Test
    void escapeClearsARefusedCorrection() {
        keyboard().letters("s/cũ/mới/");
        press(KeyCode.ENTER);
        assertThat(view.field().getText()).isEqualTo("s/cũ/mới/");

        press(KeyCode.ESCAPE);
        assertThat(view.field().getText()).isEmpty();
    }
}
