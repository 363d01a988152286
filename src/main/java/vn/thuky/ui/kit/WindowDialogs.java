package vn.thuky.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;

/** The questions of the running program, over its window. */
public final class WindowDialogs implements Dialogs {
    private static final String FOLDER = "folder";
    private static final double FORM_SPACING = 10;
    private static final double FORM_WIDTH = 480;

    private final Supplier<? extends Window> owner;
    private final Texts texts;
    private final Memory memory;

    /** The folder used last is kept in the memory. */
    public WindowDialogs(Supplier<? extends Window> owner, Texts texts, Memory memory) {
        this.owner = owner;
        this.texts = texts;
        this.memory = memory;
    }

    @Override
    public boolean confirm(Question question) {
        var answer = new ButtonType(texts.get(question.answerKey()), ButtonData.OK_DONE);
        var cancel = cancel();
        var alert = new Alert(Alert.AlertType.CONFIRMATION, question.detail().in(texts), answer, cancel);
        prepare(alert, question);
        var pane = alert.getDialogPane();
        pane.lookupButton(answer).getStyleClass().add(question.weight() == Weight.DESTRUCTIVE ? "danger" : "accent");
        if (question.weight() == Weight.DESTRUCTIVE) {
            // Enter, pressed before the question was read, must not be what does it
            ((Button) pane.lookupButton(answer)).setDefaultButton(false);
            ((Button) pane.lookupButton(cancel)).setDefaultButton(true);
        }
        return alert.showAndWait().filter(answer::equals).isPresent();
    }

    @Override
    public Optional<String> ask(Question question, String proposed) {
        var dialog = new TextInputDialog(proposed);
        var answer = new ButtonType(texts.get(question.answerKey()), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(answer, cancel());
        var detail = new Label(question.detail().in(texts));
        detail.setWrapText(true);
        var form = new VBox(FORM_SPACING, detail, dialog.getEditor());
        form.setPrefWidth(FORM_WIDTH);
        dialog.getDialogPane().setContent(form);
        dialog.setResultConverter(
                pressed -> answer.equals(pressed) ? dialog.getEditor().getText().strip() : "");
        prepare(dialog, question);
        var button = dialog.getDialogPane().lookupButton(answer);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(dialog.getEditor().textProperty().map(String::isBlank));
        return dialog.showAndWait().filter(text -> !text.isBlank());
    }

    @Override
    public Optional<Boolean> agree(Agreement agreement) {
        var question = agreement.question();
        var answer = new ButtonType(texts.get(question.answerKey()), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        var detail = new Label(question.detail().in(texts));
        detail.setWrapText(true);
        var typed = new TextField();
        var label = new Label(texts.get("common.typeToAgree", agreement.typed()));
        label.setWrapText(true);
        label.setLabelFor(typed);
        var option = new CheckBox(
                agreement.option().map(message -> message.in(texts)).orElse(""));
        option.setSelected(agreement.proposed());
        option.setWrapText(true);
        var form = new VBox(FORM_SPACING, detail);
        if (!agreement.typed().isEmpty()) {
            form.getChildren().addAll(label, typed);
        }
        if (agreement.option().isPresent()) {
            form.getChildren().add(option);
        }
        form.setPrefWidth(FORM_WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(answer, cancel());
        dialog.getDialogPane().setContent(form);
        prepare(dialog, question);
        var button = dialog.getDialogPane().lookupButton(answer);
        button.getStyleClass().add(question.weight() == Weight.DESTRUCTIVE ? "danger" : "accent");
        button.disableProperty().bind(typed.textProperty().map(text -> !sameWords(text, agreement.typed())));
        if (!agreement.typed().isEmpty()) {
            dialog.setOnShown(_ -> Platform.runLater(typed::requestFocus));
        }
        return dialog.showAndWait().filter(answer::equals).map(_ -> option.isSelected());
    }

    @Override
    public Optional<Secrets> secrets(SecretsRequest request) {
        var question = request.question();
        var answer = new ButtonType(texts.get(question.answerKey()), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        var fields = new SecretsControl(request, texts);
        dialog.getDialogPane().getButtonTypes().setAll(answer, cancel());
        dialog.getDialogPane().setContent(fields);
        fields.setPrefWidth(FORM_WIDTH);
        prepare(dialog, question);
        var button = dialog.getDialogPane().lookupButton(answer);
        button.getStyleClass().add(question.weight() == Weight.DESTRUCTIVE ? "danger" : "accent");
        button.disableProperty().bind(fields.validProperty().not());
        dialog.setOnShown(_ -> Platform.runLater(() -> Regions.focusFirst(fields)));
        return dialog.showAndWait().filter(answer::equals).map(_ -> fields.secrets());
    }

    /** However the keyboard composes the letters, and however many blanks are between the words. */
    private static boolean sameWords(String typed, String wanted) {
        return words(typed).equals(words(wanted));
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    @Override
    public Optional<Path> open(FileRequest request) {
        return remembered(chooser(request).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> save(FileRequest request) {
        return remembered(chooser(request).showSaveDialog(owner.get()));
    }

    @Override
    public Printing print(String name) {
        return new PrintDialog(owner.get()).ask(name);
    }

    @Override
    public Optional<Path> folder(Message title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title.in(texts));
        startFolder().ifPresent(chooser::setInitialDirectory);
        return remembered(chooser.showDialog(owner.get()));
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get("common.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private void prepare(Dialog<?> dialog, Question question) {
        dialog.initOwner(owner.get());
        dialog.setTitle(texts.get("shell.product"));
        dialog.setHeaderText(question.title().in(texts));
        dialog.setGraphic(null);
        InputMethod.guardButton(dialog.getDialogPane());
        Theme.copy(owner.get().getScene(), dialog.getDialogPane().getScene());
    }

    private FileChooser chooser(FileRequest request) {
        var chooser = new FileChooser();
        chooser.setTitle(request.title().in(texts));
        chooser.setInitialFileName(request.name());
        for (var format : request.formats()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(texts.get(format.nameKey()), "*." + format.ending()));
        }
        startFolder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** Where the user was last; the first time where a user keeps documents, not where the program was started. */
    private Optional<File> startFolder() {
        var home = new File(System.getProperty("user.home"));
        return Stream.concat(memory.get(FOLDER).map(File::new).stream(), Stream.of(new File(home, "Documents"), home))
                .filter(File::isDirectory)
                .findFirst();
    }

    /** The chooser gives null when it is cancelled. */
    private Optional<Path> remembered(@Nullable File chosen) {
        var path = Optional.ofNullable(chosen).map(File::toPath).map(Path::toAbsolutePath);
        path.flatMap(p -> Files.isDirectory(p) ? path : Optional.ofNullable(p.getParent()))
                .ifPresent(folder -> memory.put(FOLDER, folder.toString()));
        return path;
    }
}
