package vn.thuky.ui.live;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.live.RollCallViewModel.PersonLine;

/** Somebody in the roll call, with a number to be called by. */
final class PersonCell extends LiveCell<PersonLine> {
    private final Texts texts;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label remarks = new Label();
    private final Badge state = new Badge("", Badge.Role.NEUTRAL);
    private final HBox body;

    PersonCell(Texts texts) {
        this.texts = texts;
        number.getStyleClass().add("turn");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        name.setWrapText(true);
        remarks.setWrapText(true);
        remarks.getStyleClass().addAll("muted", "small");
        var words = new VBox(3, name, remarks, state);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        body = new HBox(10, number, words);
        body.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(PersonLine person) {
        number.setText(String.valueOf(person.number()));
        name.setText(person.name());
        remarks.setText(
                person.remarks().stream().map(remark -> remark.in(texts)).collect(Collectors.joining(" · ")));
        remarks.setManaged(!person.remarks().isEmpty());
        person.state().ifPresent(known -> state.show(texts.name(known), role(known)));
        state.setVisible(person.state().isPresent());
        state.setManaged(person.state().isPresent());
    }

    private static Badge.Role role(AttendanceState state) {
        return switch (state) {
            case INVITED, CONFIRMED -> Badge.Role.NEUTRAL;
            case PRESENT, PRESENT_ONLINE -> Badge.Role.SUCCESS;
            case ABSENT_EXCUSED -> Badge.Role.WARNING;
            case ABSENT -> Badge.Role.DANGER;
        };
    }
}
