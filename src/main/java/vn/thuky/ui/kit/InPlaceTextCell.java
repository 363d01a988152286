package vn.thuky.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Clean;
import vn.thuky.text.Texts;

/** A cell of text. What was not understood of it is marked and explained. */
public final class InPlaceTextCell<R> extends InPlaceCell<R, Typed> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Texts texts;
    private final BiConsumer<? super R, String> keep;
    private Consumer<TextField> suggestions = _ -> {};
    private TextField field = new TextField();

    /** What the editor made of the text: it has no line breaks, and leaving it as it was must not lose those of the record. */
    private String before = "";

    private InputMethod keyboard = InputMethod.watch(field);
    private final Explanation explanation = new Explanation(this);

    /** What was typed, without blanks around it and in NFC, goes to {@code keep} with the row it was typed in. */
    public InPlaceTextCell(Texts texts, BiConsumer<? super R, String> keep) {
        this.texts = texts;
        this.keep = keep;
    }

    /** As the constructor, for times and numbers: figures of one width, at the right. */
    public static <R> InPlaceTextCell<R> figures(Texts texts, BiConsumer<? super R, String> keep) {
        var cell = new InPlaceTextCell<R>(texts, keep);
        cell.getStyleClass().add("figures");
        return cell;
    }

    /** The same cell with a list below what is typed of what may be meant, asked for whenever the list opens. */
    public InPlaceTextCell<R> suggesting(Supplier<List<String>> suggested) {
        suggestions = editor -> Suggestions.below(editor, suggested);
        return this;
    }

    /** The same for a cell that takes several, with a semicolon between them. */
    public InPlaceTextCell<R> suggestingSeveral(Supplier<List<String>> suggested) {
        suggestions = editor -> Suggestions.severalBelow(editor, suggested);
        return this;
    }

    @Override
    Control newEditor(Typed item) {
        field = new TextField(item.text());
        before = typed();
        keyboard = InputMethod.watch(field);
        suggestions.accept(field);
        field.selectAll();
        return field;
    }

    @Override
    boolean changed() {
        return !typed().equals(before);
    }

    @Override
    void keep(R row) {
        keep.accept(row, typed());
    }

    @Override
    boolean busy() {
        return keyboard.composing();
    }

    @Override
    void show(Typed item) {
        setText(item.text());
    }

    @Override
    protected void updateItem(@Nullable Typed item, boolean empty) {
        super.updateItem(item, empty);
        var problem = empty || item == null ? Optional.<Message>empty() : item.problem();
        pseudoClassStateChanged(PROBLEM, problem.isPresent());
        explanation.explain(problem.map(message -> message.in(texts)));
    }

    private String typed() {
        return Clean.line(field.getText());
    }
}
