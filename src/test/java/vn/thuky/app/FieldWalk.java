package vn.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;

/** The whole program over the sample conference; what is typed into each text field by both kinds of Vietnamese keyboard must stand there. */
@SuppressWarnings("NullAway.Init")
abstract class FieldWalk extends WindowTest {
    private static final String WORDS = "Đường truyền ở huyện";

    /** Without a display each frame is copied dot by dot: a low window is sooner done with. */
    private static final double HEIGHT = 400;

    private static final Pattern FIELD =
            Pattern.compile("<(?:TextField|TextArea|SearchField|FormTextControl|GrowingText) fx:id=\"(\\w+)\"");

    @TempDir
    private Path folder;

    private final List<String> harmed = new ArrayList<>();
    private final Set<TextInputControl> tried = new LinkedHashSet<>();
    private Workspace workspace;
    private Composition services;
    private Surroundings surroundings;

    @BeforeEach
    void openProgram() throws Exception {
        workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC());
        Sample.of(workspace).add();
        services = new Composition(workspace, Clock.systemUTC());
        surroundings =
                Surroundings.with(FileMemory.read(folder.resolve("device/window.properties")), Clock.systemUTC());
        act(() -> new WindowApplication(
                        services, surroundings, stage(), services.office().settings(), Optional.empty())
                .show());
        act(() -> {
            stage().setMinHeight(HEIGHT);
            stage().setHeight(HEIGHT);
        });
    }

    @AfterEach
    void closeProgram() {
        act(stage()::hide);
        surroundings.tasks().close();
        services.close();
        workspace.close();
    }

    /** What became of the words, by field; empty when all is well. */
    List<String> harmed() {
        return harmed;
    }

    void go(Place place) {
        act(() -> surroundings.navigator().open(place));
        settle();
    }

    /** What was asked of the records is shown. */
    void settle() {
        for (var times = 0; times < 3; times++) {
            var read = new CompletableFuture<Boolean>();
            surroundings.tasks().run(() -> true, read::complete);
            read.join();
            ask(() -> true);
        }
    }

    /** Types into each field of a window that was not typed into yet, once there are so many. */
    void typeIntoFields(String where, Scene scene, int atLeast) {
        until(() -> untried(scene).size() >= atLeast);
        for (var field : ask(() -> untried(scene))) {
            if (ask(() -> isShown(field))) {
                type(where + " " + field.getId() + " " + field.getAccessibleText(), field);
            }
        }
    }

    /** The same for the main window. */
    void typeIntoFields(String where, int atLeast) {
        typeIntoFields(where, ask(stage()::getScene), atLeast);
    }

    /** What was never painted takes no letters yet, and nobody types into it. */
    private List<TextInputControl> untried(Scene scene) {
        return shown(scene)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> field.isEditable() && !field.isDisabled() && field.isFocusTraversable())
                .filter(field -> !tried.contains(field))
                .filter(field -> field.getSkin() != null)
                .toList();
    }

    /** As UniKey types, then as a keyboard that composes, with Enter in the middle of a word; after each the program does what it wants. */
    void type(String where, TextInputControl field) {
        tried.add(field);
        var scene = ask(field::getScene);
        var keyboard = keyboard(() -> scene);
        var before = ask(field::getText);
        act(() -> {
            field.requestFocus();
            field.clear();
            keyboard.replacing(WORDS);
        });
        act(() -> {
            check(where + ", letters taken back", field);
            field.clear();
            keyboard.composing(WORDS);
            keyboard.compose(" xa");
            keyboard.press(KeyCode.ENTER);
        });
        act(() -> {
            if (!isShown(field) || !field.isFocused()) {
                harmed.add(where + ", ended by Enter while composing");
                return;
            }
            keyboard.commit("");
            check(where + ", composed", field);
            field.setText(before);
        });
    }

    private void check(String where, TextInputControl field) {
        var text = field.getText();
        if (!text.strip().equals(WORDS)) {
            harmed.add(where + ": " + text);
        }
    }

    Stream<Node> shown(Scene scene) {
        return scene.getRoot().lookupAll("*").stream().filter(FieldWalk::isShown);
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing()
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** Each field that is named in these files was typed into: one that is added has to be led to. */
    void assertThatFieldsWereReached(Stream<Path> fxml) {
        var missed = new ArrayList<>(fxml.flatMap(FieldWalk::fields).toList());
        assertThat(missed).isNotEmpty();
        tried.stream().flatMap(FieldWalk::name).forEach(missed::remove);
        assertThat(missed).isEmpty();
    }

    private static Stream<String> name(TextInputControl field) {
        return Stream.of(field, field.getParent())
                .filter(Objects::nonNull)
                .map(Node::getId)
                .filter(Objects::nonNull);
    }

    private static Stream<String> fields(Path fxml) {
        try {
            return FIELD.matcher(Files.readString(fxml)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
