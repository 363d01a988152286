package vn.thuky.ui.paperrules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.HouseForms;
import vn.thuky.service.HouseForms.Loading;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.NotSaved;
import vn.thuky.service.UndoService;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs.FileFormat;
import vn.thuky.ui.kit.Dialogs.FileRequest;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Opener;

/** Loads house forms from files of the user's and writes them to such. */
final class FormLoading {
    private static final Logger LOG = Logger.getLogger(FormLoading.class.getName());
    private static final List<FileFormat> FORMATS = List.of(new FileFormat("kind.FileFormat.DOCX", "docx"));

    private final HouseForms forms;
    private final UndoService undo;
    private final Desk desk;
    private final Opener opener;

    FormLoading(HouseForms forms, UndoService undo, Desk desk, Opener opener) {
        this.forms = forms;
        this.undo = undo;
        this.desk = desk;
        this.opener = opener;
    }

    /** Asks for a file and makes it the form of a kind; {@code problems} gets what is wrong with it, nothing when all is well. */
    void load(DocumentKind kind, Consumer<List<Worded>> problems) {
        desk.dialogs()
                .open(new FileRequest(Message.of("forms.load", kind), "", FORMATS))
                .ifPresent(file -> desk.tasks().run(() -> forms.load(kind, file), loaded -> {
                    switch (loaded) {
                        case Loading.Taken(var change) -> {
                            problems.accept(List.of());
                            var said = Message.of("forms.loaded", kind);
                            change.ifPresentOrElse(
                                    step -> desk.offerUndo(
                                            said, () -> undo.undo(step).isPresent()),
                                    () -> desk.notices().info(said));
                        }
                        case Loading.Refused(var wrong) -> {
                            problems.accept(wrong);
                            desk.notices().warning(Message.of("forms.notLoaded", String.valueOf(file.getFileName())));
                        }
                    }
                }));
    }

    void remove(DocumentKind kind) {
        desk.tasks()
                .run(
                        () -> forms.remove(kind),
                        removed -> removed.ifPresent(step -> desk.offerUndo(
                                Message.of("forms.removed", kind),
                                () -> undo.undo(step).isPresent())));
    }

    /** Asks where to write the form of a kind, or its standard layout as a form, and offers to open it there. */
    void write(DocumentKind kind, boolean standard) {
        var title = Message.of(standard ? "forms.writeStandard" : "forms.write", kind);
        desk.dialogs()
                .save(new FileRequest(title, forms.fileName(kind), FORMATS))
                .ifPresent(target -> desk.tasks().runLong(() -> written(kind, standard, target), wrong -> {
                    if (wrong.isPresent()) {
                        desk.notices().warning(wrong.get());
                    } else {
                        sayWritten(target);
                    }
                }));
    }

    private Optional<Message> written(DocumentKind kind, boolean standard, Path target) {
        try {
            if (standard) {
                forms.writeStandard(kind, target);
            } else {
                forms.write(kind, target);
            }
            return Optional.empty();
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "a form cannot be written", e);
            return Optional.of(Message.of("documents.notExported", target.toString(), e.trouble()));
        } catch (KeptFileLost e) {
            return Optional.of(Message.of("forms.lost", kind));
        }
    }

    private void sayWritten(Path target) {
        desk.notices()
                .success(
                        Message.of("forms.written", String.valueOf(target.getFileName())),
                        new Notice.Offer("forms.open", () -> opener.open(target)));
    }
}
