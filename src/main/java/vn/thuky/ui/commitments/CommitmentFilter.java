package vn.thuky.ui.commitments;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.text.Folded;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Finding;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Tasks;

/** Which rows of the register are shown: by state, by what they need, by organization, and by words. */
final class CommitmentFilter {
    private final ObjectProperty<StateFilter> state = new SimpleObjectProperty<>(StateFilter.ALL);
    private final ObjectProperty<AttentionFilter> attention = new SimpleObjectProperty<>(AttentionFilter.ALL);
    private final ObjectProperty<Choice<OrganizationId>> organization = new SimpleObjectProperty<>(Choice.none());
    private final ObservableList<Choice<OrganizationId>> organizations =
            FXCollections.observableArrayList(List.of(Choice.none()));
    private final ReadOnlyObjectWrapper<Message> found =
            new ReadOnlyObjectWrapper<>(Message.of("commitments.found", 0, 0));
    private final FilteredList<CommitmentRow> filtered;
    private final Finding<CommitmentRow> finding;

    CommitmentFilter(ObservableList<CommitmentRow> rows, Tasks tasks) {
        filtered = new FilteredList<>(rows);
        finding = new Finding<>(
                filtered, row -> Folded.of(row.lineProperty().get().words()), tasks);
        InvalidationListener counted =
                _ -> found.set(Message.of("commitments.found", finding.hits().size(), rows.size()));
        rows.addListener(counted);
        finding.hits().addListener(counted);
        state.subscribe(this::apply);
        attention.subscribe(this::apply);
        organization.subscribe(this::apply);
    }

    private void apply() {
        filtered.setPredicate(row -> shows(row.lineProperty().get()));
    }

    private boolean shows(CommitmentLine line) {
        var by = Optional.ofNullable(organization.get()).flatMap(Choice::id);
        return state.get().shows(line.tracked())
                && attention.get().shows(line.tracked())
                && by.map(id -> line.commitment().leads().contains(id)
                                || line.commitment().supporting().contains(id))
                        .orElse(true);
    }

    /** Offers the organizations to filter by; the one chosen stays. */
    void offer(List<Organization> known) {
        var choices = Choice.of(known, Organization::id, Organization::shortName);
        if (!choices.equals(organizations)) {
            var chosen = organization.get().id();
            organizations.setAll(choices);
            organization.set(Choice.among(choices, chosen));
        }
    }

    /** Shows everything, so that a row that was just added is among it. */
    void clear() {
        state.set(StateFilter.ALL);
        attention.set(AttentionFilter.ALL);
        organization.set(Choice.none());
        finding.clear();
    }

    /** How many of all rows are shown. */
    ReadOnlyObjectProperty<Message> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ObjectProperty<StateFilter> stateProperty() {
        return state;
    }

    ObjectProperty<AttentionFilter> attentionProperty() {
        return attention;
    }

    ObjectProperty<Choice<OrganizationId>> organizationProperty() {
        return organization;
    }

    ObservableList<Choice<OrganizationId>> organizations() {
        return organizations;
    }

    Finding<CommitmentRow> finding() {
        return finding;
    }
}
