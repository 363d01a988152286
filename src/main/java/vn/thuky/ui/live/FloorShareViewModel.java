package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.service.FloorShare;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** How often and how long each organization spoke, and which organizations and sites have not spoken yet. */
public final class FloorShareViewModel {
    private final LiveState state;
    private final LiveNames names;
    private final ObservableList<LiveRow<ShareLine>> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /** An organization or a site, and what it had of the floor. */
    public record ShareLine(String key, Worded name, Worded detail, boolean silent) implements LiveRow.Line {}

    FloorShareViewModel(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
    }

    /** Those who spoke first, then those who have not. */
    public ObservableList<LiveRow<ShareLine>> rows() {
        return rows;
    }

    /** Whether it is shown in place of the queue. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public void toggle() {
        open.set(!open.get());
        refresh();
    }

    /** Shows the totals as they are now, while they are looked at. */
    void refresh() {
        if (!open.get()) {
            return;
        }
        var share = FloorShare.of(state.speeches(), state.participants(), state.sites(), state.now());
        var lines = new ArrayList<ShareLine>();
        share.spoken()
                .forEach((id, turns) -> lines.add(new ShareLine(
                        id.value(),
                        name(id),
                        Message.of("live.share.turns", turns.number(), Figures.nearest(turns.length())),
                        false)));
        share.silent()
                .forEach(id -> lines.add(new ShareLine(id.value(), name(id), Message.of("live.share.silent"), true)));
        share.silentSites().stream()
                .flatMap(id -> state.site(id).stream())
                .forEach(site -> lines.add(
                        new ShareLine(site.id().value(), names.site(site), Message.of("live.share.silentSite"), true)));
        LiveRow.show(rows, lines);
    }

    private Worded name(OrganizationId id) {
        return new Plain(names.organization(Optional.of(id)));
    }
}
