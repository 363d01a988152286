package vn.thuky.ui.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CalledOff;
import vn.thuky.service.Exports;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.NotInFormat;
import vn.thuky.service.NotSaved;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Working;

/** Writes a paper to a file that the user names, says how that went, and opens the file or its folder. */
final class PaperExport {
    private static final Logger LOG = Logger.getLogger(PaperExport.class.getName());

    private final Exports exports;
    private final Opener opener;
    private final Desk desk;
    private final ConferenceId conference;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    PaperExport(Exports exports, Opener opener, Desk desk, ConferenceId conference) {
        this.exports = exports;
        this.opener = opener;
        this.desk = desk;
        this.conference = conference;
    }

    /** Which paper, as what. */
    private record Wanted(Edition edition, FileFormat format) {}

    /** True while a file is being written. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Asks for the file, which has a proposed name, and writes it. */
    void export(Edition edition, FileFormat format) {
        var wanted = new Wanted(edition, format);
        desk.tasks().run(() -> exports.fileName(conference, edition, format), name -> ask(wanted, name));
    }

    private void ask(Wanted wanted, String name) {
        var format = new Dialogs.FileFormat(
                "kind.FileFormat." + wanted.format(), wanted.format().extension());
        var request = new Dialogs.FileRequest(
                Message.of("documents.exportTitle", wanted.edition().kind()), name, List.of(format));
        desk.dialogs().save(request).ifPresent(chosen -> check(named(wanted, chosen), chosen));
    }

    /** An ending that is typed says what is wanted: who types minutes.pdf does not want a Word file of that name. */
    private static Wanted named(Wanted wanted, Path chosen) {
        var name = name(chosen).toLowerCase(Locale.ROOT);
        return FileFormat.of(name.substring(name.lastIndexOf('.') + 1))
                .map(format -> new Wanted(wanted.edition(), format))
                .orElse(wanted);
    }

    /** The dialog asked already whether to replace the file it was given, but not the one of the name with its ending. */
    private void check(Wanted wanted, Path chosen) {
        var target = withEnding(chosen, "." + wanted.format().extension());
        if (target.equals(chosen)) {
            write(wanted, target);
        } else {
            desk.tasks().run(() -> Files.exists(target), exists -> {
                if (!exists || mayReplace(target)) {
                    write(wanted, target);
                }
            });
        }
    }

    private static Path withEnding(Path chosen, String ending) {
        var name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(name + ending);
    }

    private boolean mayReplace(Path target) {
        return desk.dialogs()
                .confirm(new Dialogs.Question(
                        Message.of("documents.replace"),
                        Message.of("documents.replace.detail", name(target)),
                        "documents.replace.do",
                        Dialogs.Weight.DESTRUCTIVE));
    }

    private void write(Wanted wanted, Path target) {
        running.set(true);
        desk.work(
                Message.of("documents.exportingPaper", wanted.edition().kind()),
                working -> written(wanted, target, working),
                problem -> problem.ifPresentOrElse(said -> sayFailed(wanted, said), () -> sayWritten(target)));
    }

    /** What went wrong; empty when the file is there. */
    private Optional<Message> written(Wanted wanted, Path target, Working working) {
        try {
            exports.export(conference, wanted.edition(), wanted.format(), target, working::reached)
                    .map(why -> Message.of(why.key(), why.values().toArray()))
                    .ifPresent(why -> desk.tasks().deliver(() -> desk.notices().info(why)));
            return Optional.empty();
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "a paper cannot be written", e);
            return Optional.of(Message.of("documents.notExported", target.toString(), e.trouble()));
        } catch (CalledOff e) {
            return Optional.of(Message.of("documents.exportCalledOff"));
        } catch (NotInFormat e) {
            return Optional.of(
                    Message.of("documents.notInFormat", wanted.edition().kind(), wanted.format()));
        } catch (KeptFileLost e) {
            return Optional.of(Message.of("documents.keptFileLost"));
        } finally {
            desk.tasks().deliver(() -> running.set(false));
        }
    }

    private void sayWritten(Path target) {
        var folder = target.resolveSibling("").normalize();
        desk.notices()
                .success(
                        Message.of("documents.exported", name(target)),
                        new Notice.Offer("documents.showFile", () -> opener.open(target)),
                        new Notice.Offer("documents.showFolder", () -> opener.open(folder)));
    }

    private void sayFailed(Wanted wanted, Message problem) {
        desk.notices()
                .show(new Notice(
                        Notice.Kind.ERROR,
                        problem,
                        List.of(new Notice.Offer(
                                "documents.chooseAgain", () -> export(wanted.edition(), wanted.format())))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
