package vn.thuky.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import vn.thuky.domain.office.Honorifics;
import vn.thuky.domain.office.PaperMeasure;
import vn.thuky.domain.office.Theme;
import vn.thuky.text.Language;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.FormChoiceControl;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.FormTextControl;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screen;

/** The office's settings, edited in place. */
public final class SettingsView implements Screen {
    private final SettingsViewModel model;
    private final PasswordViewModel password;
    private final Look look;
    private final List<FormTextControl> fields = new ArrayList<>();

    @FXML
    private ScrollPane root;

    @FXML
    private FormTextControl user;

    @FXML
    private FormChoiceControl<Language> language;

    @FXML
    private FormChoiceControl<Theme> theme;

    @FXML
    private FormChoiceControl<Honorifics> honorifics;

    @FXML
    private FormTextControl superior;

    @FXML
    private FormTextControl agency;

    @FXML
    private FormTextControl sign;

    @FXML
    private FormTextControl town;

    @FXML
    private FormTextControl chairAuthority;

    @FXML
    private FormTextControl chairPosition;

    @FXML
    private FormTextControl chairName;

    @FXML
    private FormTextControl secretaryAuthority;

    @FXML
    private FormTextControl secretaryPosition;

    @FXML
    private FormTextControl secretaryName;

    @FXML
    private FormTextControl recipients;

    @FXML
    private FormTextControl archive;

    @FXML
    private FormTextControl daysOff;

    @FXML
    private FormTextControl daysWorked;

    @FXML
    private FormTextControl top;

    @FXML
    private FormTextControl bottom;

    @FXML
    private FormTextControl left;

    @FXML
    private FormTextControl right;

    @FXML
    private FormTextControl fontSize;

    @FXML
    private FormTextControl indent;

    @FXML
    private FormTextControl spacing;

    @FXML
    private FormTextControl lineSpacing;

    @FXML
    private FormTextControl stateSize;

    @FXML
    private FormTextControl mottoSize;

    @FXML
    private FormTextControl agencySize;

    @FXML
    private FormTextControl datelineSize;

    @FXML
    private FormTextControl titleSize;

    @FXML
    private FormTextControl subjectSize;

    @FXML
    private FormTextControl basisSize;

    @FXML
    private FormTextControl officeSize;

    @FXML
    private FormTextControl signerSize;

    @FXML
    private FormChoiceControl<Boolean> contacts;

    @FXML
    private FormChoiceControl<Integer> lockMinutes;

    @FXML
    private Label passwordState;

    @FXML
    private Button setPassword;

    @FXML
    private Button changePassword;

    @FXML
    private Button removePassword;

    @FXML
    private Label folder;

    public SettingsView(SettingsViewModel model, PasswordViewModel password, Look look) {
        this.model = model;
        this.password = password;
        this.look = look;
    }

    @FXML
    private void initialize() {
        editOffice();
        editPaper();
        language.choose(model.form().language(), look.texts()::name);
        honorifics.choose(model.form().honorifics(), look.texts()::name);
        theme.choose(model.form().theme(), look.texts()::name);
        contacts.choose(
                model.form().contacts(),
                out -> look.texts().get(out ? "settings.contactsGoOut" : "settings.contactsStay"));
        showPassword();
        folder.setText(model.folder());
        look.actions().on(Action.GO_HISTORY, model::showHistory);
        look.actions().on(Action.GO_PAPER_RULES, model::showPaperRules);
        look.actions().on(Action.GO_LEGAL_BASES, model::showLegalBases);
        look.actions().on(Action.GO_SHORTHANDS, model::showShorthands);
    }

    private void showPassword() {
        var texts = look.texts();
        lockMinutes.choose(
                model.form().lockMinutes(),
                minutes -> minutes == 0 ? texts.get("password.neverLock") : texts.get("password.lockMinutes", minutes));
        var set = password.setProperty();
        passwordState.textProperty().bind(set.map(now -> texts.get(now ? "password.isSet" : "password.isNotSet")));
        show(setPassword, set.not());
        show(changePassword, set);
        show(removePassword, set);
        lockMinutes.disableProperty().bind(set.not());
    }

    private static void show(Button button, ObservableValue<Boolean> wanted) {
        button.visibleProperty().bind(wanted);
        button.managedProperty().bind(wanted);
    }

    @FXML
    private void setPassword() {
        password.set();
    }

    @FXML
    private void changePassword() {
        password.change();
    }

    @FXML
    private void removePassword() {
        password.remove();
    }

    private void editOffice() {
        var form = model.form();
        edit(user, form.user());
        edit(superior, form.superior());
        edit(agency, form.agency());
        edit(sign, form.sign());
        edit(town, form.town());
        edit(chairAuthority, form.chair().authority());
        edit(chairPosition, form.chair().position());
        edit(chairName, form.chair().name());
        edit(secretaryAuthority, form.secretary().authority());
        edit(secretaryPosition, form.secretary().position());
        edit(secretaryName, form.secretary().name());
        edit(recipients, form.recipients());
        edit(archive, form.archive());
        edit(daysOff, form.daysOff());
        edit(daysWorked, form.daysWorked());
    }

    private void editPaper() {
        var form = model.form();
        edit(top, form.measure(PaperMeasure.TOP));
        edit(bottom, form.measure(PaperMeasure.BOTTOM));
        edit(left, form.measure(PaperMeasure.LEFT));
        edit(right, form.measure(PaperMeasure.RIGHT));
        edit(fontSize, form.measure(PaperMeasure.FONT_SIZE));
        edit(indent, form.measure(PaperMeasure.INDENT));
        edit(spacing, form.measure(PaperMeasure.SPACING));
        edit(lineSpacing, form.measure(PaperMeasure.LINE_SPACING));
        edit(stateSize, form.measure(PaperMeasure.STATE));
        edit(mottoSize, form.measure(PaperMeasure.MOTTO));
        edit(agencySize, form.measure(PaperMeasure.AGENCY));
        edit(datelineSize, form.measure(PaperMeasure.DATELINE));
        edit(titleSize, form.measure(PaperMeasure.TITLE));
        edit(subjectSize, form.measure(PaperMeasure.SUBJECT));
        edit(basisSize, form.measure(PaperMeasure.BASIS));
        edit(officeSize, form.measure(PaperMeasure.OFFICE));
        edit(signerSize, form.measure(PaperMeasure.SIGNER));
    }

    private void edit(FormTextControl field, FormText text) {
        field.edit(text, look.texts());
        fields.add(field);
    }

    @FXML
    private void openFolder() {
        model.openFolder();
    }

    @FXML
    private void copyFolder() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.folder()));
        model.folderCopied();
    }

    @Override
    public Parent content() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(look.texts().get("action.settings"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(look.texts().get("settings.subtitle"));
    }

    @Override
    public List<Node> tools() {
        var controls = new ActionControls(look);
        return List.of(
                controls.button(Action.GO_PAPER_RULES),
                controls.button(Action.GO_LEGAL_BASES),
                controls.button(Action.GO_SHORTHANDS),
                controls.button(Action.GO_HISTORY));
    }

    @Override
    public ObservableValue<String> summary() {
        return new SimpleStringProperty("");
    }

    @Override
    public void focus() {
        user.requestFocus();
    }

    @Override
    public void leave() {
        fields.forEach(FormTextControl::keep);
        model.leave();
    }
}
