package vn.thuky.ui.commitments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.service.CommitmentDetails;
import vn.thuky.service.Intake;
import vn.thuky.service.Opening;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs.FileFormat;
import vn.thuky.ui.kit.Dialogs.FileRequest;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Opener;

/** The reports on the selected commitment, with their evidence, and the one being typed. */
final class Reports {
    private final CommitmentServices services;
    private final Opener opener;
    private final Desk desk;
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final StringProperty percent = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Commitment> shown = Optional.empty();

    Reports(CommitmentServices services, Opener opener, Desk desk) {
        this.services = services;
        this.opener = opener;
        this.desk = desk;
    }

    /** Reports, the newest first. */
    ObservableList<ReportLine> lines() {
        return lines;
    }

    /** The percentage of the report being typed. */
    StringProperty percentProperty() {
        return percent;
    }

    /** The words of the report being typed. */
    StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the report being typed. */
    ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(Optional<CommitmentDetails> details) {
        shown = details.map(CommitmentDetails::commitment);
        lines.setAll(details.stream()
                .flatMap(now -> now.commitment().progress().reversed().stream()
                        .map(report -> new ReportLine(
                                report,
                                report.evidence()
                                        .flatMap(id -> Optional.ofNullable(
                                                now.evidence().get(id))))))
                .toList());
    }

    /** Adds what was typed to the commitment it was typed for; nothing happens while nothing was typed. */
    void add() {
        add(Optional.empty());
    }

    private void add(Optional<Attachment> evidence) {
        var nothing = text.get().isBlank() && percent.get().isBlank() && evidence.isEmpty();
        if (nothing || shown.isEmpty()) {
            return;
        }
        var commitment = shown.get();
        var reached =
                percent.get().isBlank() ? Optional.of(commitment.percent()) : CommitmentEdits.percent(percent.get());
        problem.set(reached.isPresent() ? Optional.empty() : Optional.of(Message.of("commitments.problem.percent")));
        reached.ifPresent(value -> {
            var words = text.get().strip();
            text.set("");
            percent.set("");
            desk.tasks().run(() -> services.commitments().report(commitment.id(), value, words, evidence), _ -> {});
        });
    }

    /** Another commitment is shown next: what was typed is added to this one, a percentage that was not understood in its words. */
    void settle() {
        if (CommitmentEdits.percent(percent.get()).isEmpty() && !percent.get().isBlank()) {
            text.set((percent.get().strip() + " " + text.get()).strip());
            percent.set("");
        }
        add();
    }

    /** Asks for a file and adds it as evidence of the report being typed. */
    void attach() {
        var request = new FileRequest(
                Message.of("commitments.evidence.choose"), "", List.of(new FileFormat("common.anyFile", "*")));
        desk.dialogs().open(request).ifPresent(file -> attach(List.of(file)));
    }

    /** Adds files as evidence, one report each. */
    void attach(List<Path> files) {
        shown.ifPresent(commitment -> files.forEach(file -> desk.work(
                Message.of("common.copyingFile", String.valueOf(file.getFileName())),
                working -> services.files().take(commitment.conference(), file, working::reached),
                intake -> {
                    switch (intake) {
                        case Intake.Taken(var taken) -> addTo(commitment, taken);
                        case Intake.Refused(var name, var why) ->
                            desk.notices().warning(Message.of("commitments.evidence.refused", name, why));
                    }
                })));
    }

    private void addTo(Commitment commitment, Attachment taken) {
        if (shown.filter(now -> now.id().equals(commitment.id())).isPresent()) {
            add(Optional.of(taken));
        } else {
            desk.tasks()
                    .run(
                            () -> services.commitments()
                                    .report(commitment.id(), commitment.percent(), "", Optional.of(taken)),
                            _ -> {});
        }
    }

    void open(ReportLine line) {
        line.evidence()
                .ifPresent(file -> desk.tasks().runLong(() -> services.files().open(file), opening -> {
                    switch (opening) {
                        case Opening.Ready(var copy) -> opener.open(copy);
                        case Opening.Refused(var why) ->
                            desk.notices().warning(Message.of("commitments.evidence.notOpened", file.fileName(), why));
                    }
                }));
    }

    void delete(ReportLine line) {
        shown.ifPresent(commitment -> desk.tasks()
                .run(
                        () -> services.commitments().deleteReport(commitment.id(), line.report()),
                        step -> step.ifPresent(change -> desk.offerUndo(
                                Message.of("commitments.report.deleted"),
                                () -> services.undo().undo(change).isPresent()))));
    }
}
