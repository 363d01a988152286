package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.thuky.service.Sample;
import vn.thuky.ui.kit.Place;

/**
 * Opens the entry line, every card of the live record and the editor of a note by the keyboard, and types into each field there. Seen failing
 * with a filter in the roll call's field that took BACK_SPACE, with a vote that was kept by any Enter, and with an editor of a note that did
 * not go along when the list gave the note another cell.
 */
class LiveFieldsTest extends FieldWalk {

    @Test
    void vietnameseIsTypedUnharmedIntoTheLineAndEachCard() throws Exception {
        go(new Place.Live(Sample.ID.value()));
        command(KeyCode.CONTROL, KeyCode.O);
        command(KeyCode.CONTROL, KeyCode.ENTER);
        typeIntoFields("entry", 1);
        keyboard().letters("cd Làm đường");
        typeIntoFields("terms", 4);
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        open("note", 1, KeyCode.F2);
        open("sentence", 1, KeyCode.SHIFT, KeyCode.F2);
        open("follow-up", 4, KeyCode.CONTROL, KeyCode.G);
        open("times", 2, KeyCode.F4);
        open("vote", 4, KeyCode.F3);
        open("speaker", 1, KeyCode.F7);
        typeAtRollCall();

        assertThat(harmed()).isEmpty();
        try (var fxml = Files.walk(Path.of("src/main/resources/vn/thuky/ui/live"))) {
            assertThatFieldsWereReached(fxml.filter(Files::isRegularFile));
        }
    }

    private void typeAtRollCall() {
        command(KeyCode.CONTROL, KeyCode.R);
        open("line", 2, KeyCode.F4);
        command(KeyCode.CONTROL, KeyCode.R);
        command(KeyCode.ENTER);
        typeIntoFields("people", 1);
        act(find(Node.class, "#people")::requestFocus);
        open("attendance", 5, KeyCode.F4);
    }

    /** The card these keys open, which Esc closes again. */
    private void open(String card, int fields, KeyCode... keys) {
        command(keys);
        typeIntoFields(card, fields);
        command(KeyCode.ESCAPE);
    }

    private void command(KeyCode... keys) {
        press(keys);
        settle();
    }
}
