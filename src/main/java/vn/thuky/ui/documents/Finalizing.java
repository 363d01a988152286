package vn.thuky.ui.documents;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.journal.Change;
import vn.thuky.service.NotSaved;
import vn.thuky.service.VersionService;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs.Question;
import vn.thuky.ui.kit.Dialogs.Weight;
import vn.thuky.ui.kit.Message;

/** Finalizes a paper, asking once where something is left to look at, and reopens it for a reason. */
final class Finalizing {
    private static final Logger LOG = Logger.getLogger(Finalizing.class.getName());

    private final VersionService service;
    private final Desk desk;
    private final ConferenceId conference;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    Finalizing(VersionService service, Desk desk, ConferenceId conference) {
        this.service = service;
        this.desk = desk;
        this.conference = conference;
    }

    /** True while the files of a version are being made. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Finalizes a paper in which so much is left to look at. */
    void finalizePaper(DocumentKind kind, int toLookAt) {
        if (toLookAt == 0 || finalizeAllTheSame(kind, toLookAt)) {
            running.set(true);
            desk.tasks().runLong(() -> finalized(kind), done -> say(kind, done));
        }
    }

    private boolean finalizeAllTheSame(DocumentKind kind, int toLookAt) {
        return desk.dialogs()
                .confirm(new Question(
                        Message.of("documents.finalize.open", kind, toLookAt),
                        Message.of("documents.finalize.open.detail"),
                        "documents.finalize.do",
                        Weight.HARMLESS));
    }

    private Result finalized(DocumentKind kind) {
        try {
            return new Result(service.finalizePaper(conference, kind), true);
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "cannot keep a version", e);
            return new Result(Optional.empty(), false);
        } finally {
            desk.tasks().deliver(() -> running.set(false));
        }
    }

    /** What came of it: nothing to do is fine too. */
    private record Result(Optional<Change> change, boolean kept) {}

    private void say(DocumentKind kind, Result result) {
        if (!result.kept()) {
            desk.notices().error(Message.of("documents.finalize.failed", kind));
        } else if (result.change().isPresent()) {
            desk.notices().success(Message.of("documents.finalized", kind));
        }
    }

    /** Asks for the reason and makes the next version. */
    void reopen(DocumentKind kind) {
        desk.dialogs()
                .ask(
                        new Question(
                                Message.of("documents.reopen.ask", kind),
                                Message.of("documents.reopen.ask.detail"),
                                "documents.reopen.do",
                                Weight.HARMLESS),
                        "")
                .ifPresent(reason -> desk.tasks()
                        .run(
                                () -> service.reopen(conference, kind, reason),
                                _ -> desk.notices().success(Message.of("documents.reopened", kind))));
    }
}
