package vn.thuky.ui.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.Changes;
import vn.thuky.service.Comparison;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Opening;
import vn.thuky.service.VersionArchive;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Place;

/** The versions of a conference's papers: the selected one, what it is compared with, and what differs. */
public final class VersionsViewModel {
    private final VersionArchive archive;
    private final Opener opener;
    private final Desk desk;
    private final ConferenceId conference;
    private final Changes.Subscription subscription;
    private final ObservableList<VersionRow> versions = FXCollections.observableArrayList();
    private final ObservableList<VersionRow> others = FXCollections.observableArrayList();
    private final ObservableList<ComparisonRow> comparison = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<VersionRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<VersionRow>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> outcome =
            new ReadOnlyObjectWrapper<>(Message.of("versions.compare.none"));
    private Optional<String> wanted;
    private int comparisons;

    /** {@code place} names the kind of paper to select; {@code opener} opens files. */
    public VersionsViewModel(VersionArchive archive, Changes changes, Desk desk, Opener opener, Place.Versions place) {
        this.archive = archive;
        this.opener = opener;
        this.desk = desk;
        this.conference = new ConferenceId(place.conferenceId());
        this.wanted = place.selected();
        this.subscription = changes.follow(conference, () -> desk.tasks().deliver(this::reload));
        reload();
    }

    private void reload() {
        desk.tasks()
                .run(
                        () -> archive.versions(conference).stream()
                                .map(VersionRow::new)
                                .toList(),
                        this::show);
    }

    /** The newest version stays the selected one when a newer is made. */
    private void show(List<VersionRow> now) {
        var before = selected.get().filter(was -> !versions.getFirst().isSame(was));
        versions.setAll(now);
        before.flatMap(was -> now.stream().filter(was::isSame).findFirst())
                .or(() -> now.stream()
                        .filter(row -> wanted.isEmpty()
                                || wanted.equals(Optional.of(row.kind().name())))
                        .findFirst())
                .or(() -> now.stream().findFirst())
                .ifPresentOrElse(this::choose, this::selectNothing);
        wanted = Optional.empty();
    }

    private void selectNothing() {
        selected.set(Optional.empty());
        others.clear();
        compareWith(Optional.empty());
    }

    /** Shows a version; it is compared with the one before it, unless another was chosen. */
    public void select(VersionRow row) {
        if (!selected.get().equals(Optional.of(row))) {
            choose(row);
        }
    }

    private void choose(VersionRow row) {
        var kept = other.get()
                .filter(row::comparesWith)
                .filter(_ -> selected.get().filter(row::isSame).isPresent());
        selected.set(Optional.of(row));
        others.setAll(versions.stream().filter(row::comparesWith).toList());
        compareWith(kept.flatMap(was -> others.stream().filter(was::isSame).findFirst())
                .or(() -> before(row)));
    }

    private Optional<VersionRow> before(VersionRow row) {
        return others.stream()
                .filter(one -> one.version().version() < row.version().version())
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    /** Compares the selected version with this one; the older one counts as what was before. */
    public void compareWith(Optional<VersionRow> row) {
        other.set(row);
        comparisons++;
        var number = comparisons;
        if (selected.get().isEmpty() || row.isEmpty()) {
            comparison.clear();
            outcome.set(Message.of("versions.compare.none"));
            return;
        }
        var one = selected.get().get();
        var first = one.version().version() < row.get().version().version();
        var older = first ? one : row.get();
        var newer = first ? row.get() : one;
        desk.tasks().runLong(() -> compared(older, newer), found -> {
            if (number == comparisons) {
                found.ifPresentOrElse(this::showDifference, this::sayLost);
            }
        });
    }

    private Optional<Comparison> compared(VersionRow older, VersionRow newer) {
        try {
            return Optional.of(archive.compare(older.version(), newer.version()));
        } catch (KeptFileLost e) {
            return Optional.empty();
        }
    }

    private void showDifference(Comparison found) {
        comparison.setAll(ComparisonRow.of(found));
        outcome.set(Message.of("versions.compare.changes", found.changes()));
    }

    private void sayLost() {
        comparison.clear();
        outcome.set(Message.of("versions.lost"));
    }

    /** Opens a copy of the selected version as it was sent. */
    public void open(FileFormat format) {
        selected.get()
                .flatMap(VersionRow::sent)
                .ifPresent(sent -> desk.tasks().runLong(() -> archive.open(sent, format), opening -> {
                    switch (opening) {
                        case Opening.Ready(var copy) -> opener.open(copy);
                        case Opening.Refused _ -> desk.notices().error(Message.of("versions.lost"));
                    }
                }));
    }

    /** Writes the list of all versions as a PDF, to print. */
    public void exportList() {
        var formats = List.of(new Dialogs.FileFormat("kind.FileFormat.PDF", FileFormat.PDF.extension()));
        desk.dialogs()
                .save(new Dialogs.FileRequest(Message.of("versions.list.title"), "danh-sach-phien-ban.pdf", formats))
                .ifPresent(target -> desk.tasks().runLong(() -> written(target), done -> say(done, target)));
    }

    private boolean written(Path target) {
        try {
            archive.exportList(conference, FileFormat.PDF, target);
            return true;
        } catch (NotSaved e) {
            return false;
        }
    }

    private void say(boolean done, Path target) {
        if (done) {
            desk.notices()
                    .success(
                            Message.of("versions.list.written", String.valueOf(target.getFileName())),
                            new Notice.Offer("versions.list.open", () -> opener.open(target)));
        } else {
            desk.notices().error(Message.of("versions.list.failed", target.toString()));
        }
    }

    public void back() {
        desk.navigator().back();
    }

    ObservableList<VersionRow> versions() {
        return versions;
    }

    /** What the selected version can be compared with. */
    ObservableList<VersionRow> others() {
        return others;
    }

    ObservableList<ComparisonRow> comparison() {
        return comparison;
    }

    ReadOnlyObjectProperty<Optional<VersionRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<VersionRow>> otherProperty() {
        return other.getReadOnlyProperty();
    }

    /** What the comparison came to. */
    ReadOnlyObjectProperty<Message> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public void leave() {
        subscription.close();
    }
}
