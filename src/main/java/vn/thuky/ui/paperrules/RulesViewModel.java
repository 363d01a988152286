package vn.thuky.ui.paperrules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FormFile;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.Changes;
import vn.thuky.service.FormField;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Place;

/** What the office does with papers of the selected kind. */
public final class RulesViewModel {
    private final RuleServices services;
    private final Desk desk;
    private final FormLoading loading;
    private final RuleForm form = new RuleForm(this::change);
    private final Changes.Subscription subscription;
    private final ReadOnlyObjectWrapper<DocumentKind> kind = new ReadOnlyObjectWrapper<>(DocumentKind.MINUTES);
    private final ReadOnlyObjectWrapper<Optional<FormFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FormField> fields = FXCollections.observableArrayList();
    private final ObservableList<Worded> problems = FXCollections.observableArrayList();
    private final ObservableList<BasisTick> bases = FXCollections.observableArrayList();

    /** {@code opener} opens forms that were written to files. */
    public RulesViewModel(RuleServices services, Desk desk, Opener opener) {
        this.services = services;
        this.desk = desk;
        this.loading = new FormLoading(services.forms(), services.undo(), desk, opener);
        this.subscription = services.changes().subscribe(change -> {
            if (change.touches(RecordKind.PAPER_RULE) || change.touches(RecordKind.LEGAL_BASIS)) {
                desk.tasks().deliver(this::reload);
            }
        });
        reload();
        loadFields();
    }

    /** All of a kind that is shown. */
    private record Facts(PaperRule rule, List<LegalBasis> bases) {}

    private void reload() {
        var wanted = kind.get();
        desk.tasks()
                .run(
                        () -> new Facts(
                                services.rules().rule(wanted), services.rules().bases()),
                        facts -> {
                            if (wanted == kind.get()) {
                                show(facts);
                            }
                        });
    }

    private void show(Facts facts) {
        form.show(facts.rule());
        file.set(facts.rule().form());
        bases.setAll(facts.bases().stream()
                .filter(basis -> !basis.text().isBlank())
                .map(basis -> new BasisTick(
                        basis.id(), basis.text(), facts.rule().bases().contains(basis.id())))
                .toList());
    }

    private void loadFields() {
        var wanted = kind.get();
        desk.tasks().run(() -> services.forms().fields(wanted), found -> {
            if (wanted == kind.get()) {
                fields.setAll(found);
            }
        });
    }

    private void change(UnaryOperator<PaperRule> how) {
        var changed = kind.get();
        desk.tasks().run(() -> services.rules().change(changed, how), _ -> {});
    }

    /** Selects a kind, as a place names it. */
    public void reveal(String name) {
        select(DocumentKind.valueOf(name));
    }

    void select(DocumentKind wanted) {
        if (wanted != kind.get()) {
            kind.set(wanted);
            problems.clear();
            reload();
            loadFields();
        }
    }

    /** Has papers of this kind printed on a legal basis, or not; those chosen last stand last. */
    void choose(LegalBasisId basis, boolean chosen) {
        change(rule -> {
            var ids = new ArrayList<>(rule.bases());
            ids.remove(basis);
            if (chosen) {
                ids.add(basis);
            }
            return rule.withBases(ids);
        });
    }

    void loadForm() {
        loading.load(kind.get(), problems::setAll);
    }

    void removeForm() {
        loading.remove(kind.get());
    }

    void writeForm() {
        loading.write(kind.get(), false);
    }

    void writeStandard() {
        loading.write(kind.get(), true);
    }

    /** The mark was put where it can be pasted from. */
    void copied(FormField field) {
        desk.notices().info(Message.of("forms.copied", field.mark()));
    }

    void openBases() {
        desk.navigator().open(new Place.LegalBases(Optional.empty()));
    }

    /** Whether PDF files are made from forms here. */
    boolean makesPdf() {
        return services.forms().makesPdf();
    }

    RuleForm form() {
        return form;
    }

    ReadOnlyObjectProperty<DocumentKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<FormFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ObservableList<FormField> fields() {
        return fields;
    }

    ObservableList<Worded> problems() {
        return problems;
    }

    ObservableList<BasisTick> bases() {
        return bases;
    }

    void leave() {
        subscription.close();
    }
}
