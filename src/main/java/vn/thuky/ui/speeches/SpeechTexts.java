package vn.thuky.ui.speeches;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.service.Intake;
import vn.thuky.service.Opening;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs.FileFormat;
import vn.thuky.ui.kit.Dialogs.FileRequest;
import vn.thuky.ui.kit.FileItem;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Opener;

/** The text files of the selected speech. */
final class SpeechTexts {
    private final SpeechServices services;
    private final Opener opener;
    private final Desk desk;
    private final ObservableList<FileItem> files = FXCollections.observableArrayList();
    private Optional<SpeechRow> row = Optional.empty();
    private Optional<SpeechSheet> sheet = Optional.empty();

    SpeechTexts(SpeechServices services, Opener opener, Desk desk) {
        this.services = services;
        this.opener = opener;
        this.desk = desk;
    }

    ObservableList<FileItem> files() {
        return files;
    }

    void show(Optional<SpeechRow> selected, Optional<SpeechSheet> now) {
        row = selected;
        sheet = now;
        files.setAll(selected.stream()
                .flatMap(one -> one.speech().texts().stream())
                .flatMap(id -> attachment(id).stream())
                .map(file -> new FileItem(file.id().value(), file.fileName(), file.size()))
                .toList());
    }

    private Optional<Attachment> attachment(AttachmentId id) {
        return sheet.flatMap(now -> Optional.ofNullable(now.queue().texts().get(id)));
    }

    /** Asks for a file and adds it. */
    void choose() {
        var request = new FileRequest(
                Message.of("speeches.texts.choose"), "", List.of(new FileFormat("common.anyFile", "*")));
        desk.dialogs().open(request).ifPresent(file -> add(List.of(file)));
    }

    /** Adds files to the speech that is selected now. */
    void add(List<Path> chosen) {
        row.map(SpeechRow::speech)
                .ifPresent(speech -> chosen.forEach(file -> desk.work(
                        Message.of("common.copyingFile", String.valueOf(file.getFileName())),
                        working -> services.files().take(speech.conference(), file, working::reached),
                        intake -> taken(speech.id(), intake))));
    }

    private void taken(SpeechId speech, Intake intake) {
        switch (intake) {
            case Intake.Taken(var file) ->
                desk.tasks().run(() -> services.speeches().addTexts(speech, List.of(file)), _ -> {});
            case Intake.Refused(var name, var problem) ->
                desk.notices().warning(Message.of("speeches.texts.refused", name, problem));
        }
    }

    void open(FileItem item) {
        attachment(new AttachmentId(item.id()))
                .ifPresent(file -> desk.tasks().runLong(() -> services.files().open(file), opening -> {
                    switch (opening) {
                        case Opening.Ready(var copy) -> opener.open(copy);
                        case Opening.Refused(var problem) ->
                            desk.notices().warning(Message.of("speeches.texts.notOpened", item.name(), problem));
                    }
                }));
    }

    void remove(FileItem item) {
        row.map(SpeechRow::key)
                .ifPresent(speech -> desk.tasks()
                        .run(
                                () -> services.speeches().removeText(speech, new AttachmentId(item.id())),
                                step -> step.ifPresent(change -> desk.offerUndo(
                                        Message.of("speeches.texts.removed", item.name()),
                                        () -> services.undo().undo(change).isPresent()))));
    }
}
