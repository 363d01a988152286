package vn.thuky.ui.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.service.CalledOff;
import vn.thuky.service.KeptFileLost;
import vn.thuky.service.NotInFormat;
import vn.thuky.service.NotSaved;
import vn.thuky.service.PaperSet;
import vn.thuky.service.SetExport;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Working;

/** Writes several papers into a file or folder that the user names, and says how that went. */
final class SetExporting {
    private static final Logger LOG = Logger.getLogger(SetExporting.class.getName());
    private static final String ZIP = "zip";

    private final SetExport export;
    private final Opener opener;
    private final Desk desk;

    SetExporting(SetExport export, Opener opener, Desk desk) {
        this.export = export;
        this.opener = opener;
        this.desk = desk;
    }

    /** Asks where to, and writes them. */
    void start(PaperSet.Order order, boolean zipped) {
        if (zipped) {
            desk.tasks().run(() -> export.name(order), name -> askFile(order, name));
        } else {
            desk.dialogs()
                    .folder(Message.of("documents.set.chooseFolder"))
                    .ifPresent(parent -> writeFolder(order, parent));
        }
    }

    private void askFile(PaperSet.Order order, String name) {
        var request = new Dialogs.FileRequest(
                Message.of("documents.set.chooseFile"),
                name + "." + ZIP,
                List.of(new Dialogs.FileFormat("documents.set.zipKind", ZIP)));
        desk.dialogs().save(request).ifPresent(chosen -> check(order, chosen));
    }

    /** The dialog asked already whether to replace the file it was given, but not the one of the name with its ending. */
    private void check(PaperSet.Order order, Path chosen) {
        var name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith("." + ZIP)) {
            writeZip(order, chosen);
            return;
        }
        var target = chosen.resolveSibling(name + "." + ZIP);
        desk.tasks().run(() -> Files.exists(target), exists -> {
            if (!exists || mayReplace(target)) {
                writeZip(order, target);
            }
        });
    }

    private boolean mayReplace(Path target) {
        return desk.dialogs()
                .confirm(new Dialogs.Question(
                        Message.of("documents.replace"),
                        Message.of("documents.replace.detail", String.valueOf(target.getFileName())),
                        "documents.replace.do",
                        Dialogs.Weight.DESTRUCTIVE));
    }

    private void writeZip(PaperSet.Order order, Path target) {
        work(target, working -> {
            var count = export.zip(order, target, working::reached);
            return written(target, Message.of("documents.set.zipped", String.valueOf(target.getFileName()), count));
        });
    }

    private void writeFolder(PaperSet.Order order, Path parent) {
        work(parent, working -> {
            var folder = export.folder(order, parent, working::reached);
            return written(folder, Message.of("documents.set.written", folder.toString()));
        });
    }

    private Notice written(Path target, Message message) {
        return new Notice(
                Notice.Kind.SUCCESS,
                message,
                List.of(
                        new Notice.Offer("documents.showFile", () -> opener.open(target)),
                        new Notice.Offer(
                                "documents.showFolder",
                                () -> opener.open(target.resolveSibling("").normalize()))));
    }

    /** What writes the files, and what is said when they are there. */
    private interface Writing {
        Notice write(Working working);
    }

    private void work(Path target, Writing writing) {
        desk.work(Message.of("documents.set.writing"), working -> said(target, writing, working), desk.notices()::show);
    }

    private static Notice said(Path target, Writing writing, Working working) {
        try {
            return writing.write(working);
        } catch (CalledOff e) {
            return new Notice(Notice.Kind.INFO, Message.of("documents.set.calledOff"), List.of());
        } catch (NotInFormat e) {
            return new Notice(Notice.Kind.WARNING, Message.of("documents.set.nothing"), List.of());
        } catch (KeptFileLost e) {
            return new Notice(Notice.Kind.ERROR, Message.of("documents.keptFileLost"), List.of());
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "a set of papers cannot be written", e);
            return new Notice(
                    Notice.Kind.ERROR, Message.of("documents.notExported", target.toString(), e.trouble()), List.of());
        }
    }
}
