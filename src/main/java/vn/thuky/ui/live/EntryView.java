package vn.thuky.ui.live;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.EntryLine;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.GrowingText;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.LateCard;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Problem;

/** The entry line at the bottom of the live record. Nothing here changes the text while it is typed. */
public final class EntryView {
    private static final Set<String> PUNCTUATION = Set.of(",", ".", ";", ":", "?", "!", ")");
    private static final int NOWHERE = -1;

    private final EntryViewModel model;
    private final MentionViewModel mention;
    private final Look look;
    private final Runnable editLast;
    private final Badge kind = new Badge("", Badge.Role.NEUTRAL);
    private int given = NOWHERE;

    @FXML
    private StackPane root;

    @FXML
    private VBox card;

    @FXML
    private HBox line;

    @FXML
    private GrowingText field;

    @FXML
    private Label saved;

    @FXML
    private HBox kinds;

    @FXML
    private Label understood;

    EntryView(EntryViewModel model, MentionViewModel mention, Look look, Runnable editLast) {
        this.model = model;
        this.mention = mention;
        this.look = look;
        this.editLast = editLast;
    }

    @FXML
    private void initialize() {
        var pill = new HBox(kind);
        pill.getStyleClass().add("entry-pill");
        line.getChildren().addFirst(pill);
        model.kindProperty().subscribe(now -> kind.show(look.texts().name(now), KindRole.of(now)));
        saved.textProperty().bind(model.savedProperty().map(words -> words.in(look.texts())));
        field.leaveUndoWhenEmpty();
        field.onLongPaste(model::storePasted);
        Bindings.bindBidirectional(field.textProperty(), model.textProperty());
        field.end();
        model.onGiven(field::end);
        model.onRefused(field::selectAll);
        var candidates = new CandidatesControl(mention.found(), this::write, mention::close);
        candidates.serve(field);
        var terms = new LateCard<>(model.settlingProperty(), this::terms, Function.identity());
        card.getChildren().add(2, terms);
        model.understoodProperty().subscribe(said -> {
            understood.setText(said.map(words -> words.in(look.texts())).orElse(""));
            Problem.mark(understood, model.doubtful());
        });
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        card.getChildren().add(1, candidates);
        field.caretPositionProperty().subscribe(caret -> mention.typed(field.getText(), caret.intValue()));
        InputMethod.watch(field).onEnter(field, this::store);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        card.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::committed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Arrays.stream(NoteKind.values())
                .filter(choice -> choice != NoteKind.REMARK)
                .map(this::kindButton)
                .forEach(kinds.getChildren()::add);
    }

    private TermsControl terms() {
        var terms = new TermsControl(model.terms(), look.texts(), this::focus, this::focus);
        terms.visibleProperty().bind(model.settlingProperty());
        terms.managedProperty().bind(model.settlingProperty());
        return terms;
    }

    Parent content() {
        return root;
    }

    /** Over which menus open. */
    Node card() {
        return card;
    }

    GrowingText field() {
        return field;
    }

    /** Goes to the line; what is selected in it or where the caret is stays. */
    void focus() {
        field.requestFocus();
    }

    /** A blank after the code of a snippet: the words stand there before the blank comes. */
    private void typed(KeyEvent event) {
        if (afterGivenBlank()) {
            if (event.getCharacter().equals(" ")) {
                event.consume();
            } else if (PUNCTUATION.contains(event.getCharacter())) {
                field.deletePreviousChar();
            }
        }
        given = NOWHERE;
        if (event.getCharacter().equals(" ") && !event.isShortcutDown() && !event.isAltDown()) {
            expand(field.getCaretPosition());
        }
    }

    /** A keyboard that composes gives the blank together with the word; it comes here once both are in the field. */
    private void committed(InputMethodEvent event) {
        var caret = field.getCaretPosition();
        if (event.getComposed().isEmpty() && event.getCommitted().endsWith(" ") && caret > 0) {
            var behind = field.getLength() - caret;
            expand(caret - 1);
            field.positionCaret(field.getLength() - behind);
        }
    }

    private void expand(int end) {
        model.expansion(beforeCaret(end))
                .ifPresent(
                        code -> field.replaceText(code.from(), end, code.text().in(look.texts())));
    }

    /** Takes the one who is meant behind an @, or asks who is, and the next time stores the line. */
    private void store() {
        mention.meant()
                .ifPresentOrElse(
                        this::write,
                        () -> mention.question().ifPresentOrElse(model::ask, () -> {
                            expand(field.getLength());
                            model.store();
                        }));
    }

    private String beforeCaret(int caret) {
        return field.getText(0, Math.min(caret, field.getLength()));
    }

    private void write(Candidate candidate) {
        mention.choose(candidate).ifPresent(name -> {
            var behind = field.getLength() - Math.max(field.getCaretPosition(), name.to());
            field.replaceText(name.from(), name.to(), name.text());
            field.positionCaret(field.getLength() - behind);
            given = name.text().endsWith(" ") ? field.getCaretPosition() : NOWHERE;
        });
        focus();
    }

    /** Whether nothing was typed or gone to since a name came with its blank. */
    private boolean afterGivenBlank() {
        return given > 0
                && field.getCaretPosition() == given
                && given <= field.getLength()
                && field.getText(given - 1, given).equals(" ");
    }

    private Node kindButton(NoteKind choice) {
        var button = new Button(EntryLine.marker(choice));
        button.getStyleClass().add("key-cap");
        button.setAccessibleText(look.texts().name(choice));
        button.setTooltip(new Tooltip(look.texts().name(choice)));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> model.choose(choice));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            event.consume();
            field.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ESCAPE && model.refused()) {
            event.consume();
            field.clear();
        } else if (event.getCode() == KeyCode.UP && field.getLength() == 0) {
            event.consume();
            editLast.run();
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            var back = event.isShiftDown();
            field.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
