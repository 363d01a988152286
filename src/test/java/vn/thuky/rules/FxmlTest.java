package vn.thuky.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class FxmlTest {

    @Test
    void everyFileFitsItsController() {
        var keys = new TreeSet<>(Texts.of(Language.VI).keys());

        assertThat(Program.files(Program.RESOURCES, ".fxml"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Fxml.problems(file, Program.read(file), keys))
                        .isEmpty());
    }

    @Test
    void everyMistakeIsSeen() {
        var problems = Fxml.problems(Path.of("vn/thuky/rules/planted/fxml/WrongView.fxml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <?import javafx.scene.control.Button?>
                <?import javafx.scene.layout.VBox?>
                <VBox xmlns:fx="http://javafx.com/fxml" fx:controller="vn.thuky.rules.planted.fxml.WrongView"
                      stylesheets="@missing.css">
                    <Button fx:id="right" text="%known" onAction="#handled"/>
                    <Button fx:id="wrongType" text="%unknown" onAction="#unhandled"/>
                    <Button fx:id="unheld"/>
                    <Button fx:id="right"/>
                </VBox>
                """, Set.of("known"));

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "no file @missing.css",
                        "the field wrongType cannot hold a Button",
                        "no text for %unknown",
                        "no @FXML method for #unhandled",
                        "no @FXML field for the id unheld",
                        "two elements have the id right",
                        "nothing has the id of the field nowhere");
    }

    @Test
    void aFileWithoutItsControllerIsSeen() {
        var source = "<VBox xmlns:fx=\"http://javafx.com/fxml\" fx:controller=\"%s\"/>";

        assertThat(Fxml.problems(Path.of("A.fxml"), source.formatted("vn.thuky.Nowhere"), Set.of()))
                .containsExactly("no controller vn.thuky.Nowhere");
        assertThat(Fxml.problems(Path.of("vn/thuky/Other.fxml"), source.formatted("java.lang.String"), Set.of()))
                .containsExactly("does not lie beside its controller java.lang.String");
    }
}
