package vn.thuky.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Reworked;
import vn.thuky.service.exchange.CannotImport;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;
import vn.thuky.service.exchange.ImportReport;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Place;

/**
 * Hands conferences to another laptop and takes them over, as files the user names, or deletes one with all its files; and says how that
 * went.
 */
public final class ConferenceFiles {
    private static final Logger LOG = Logger.getLogger(ConferenceFiles.class.getName());
    private static final int CONFLICTS_SAID = 20;
    private static final List<Dialogs.FileFormat> FORMAT =
            List.of(new Dialogs.FileFormat("exchange.fileKind", ConferenceExport.ENDING));

    private final ConferenceExport exporting;
    private final ConferenceImport importing;
    private final Backups backups;
    private final Desk desk;

    public ConferenceFiles(ConferenceExport exporting, ConferenceImport importing, Backups backups, Desk desk) {
        this.exporting = exporting;
        this.importing = importing;
        this.backups = backups;
        this.desk = desk;
    }

    /** Asks whether contacts go with it and where to, and writes the conference there. */
    void export(ConferenceId conference) {
        desk.tasks()
                .run(
                        () -> new Proposal(exporting.fileName(conference), exporting.contactsUsual()),
                        proposal -> desk.dialogs()
                                .agree(contactsQuestion(proposal))
                                .ifPresent(contacts -> export(conference, proposal, contacts)));
    }

    private record Proposal(String name, boolean contacts) {}

    private static Dialogs.Agreement contactsQuestion(Proposal proposal) {
        return new Dialogs.Agreement(
                new Dialogs.Question(
                        Message.of("exchange.exportTitle"),
                        Message.of("exchange.exportDetail"),
                        "exchange.exportAnswer",
                        Dialogs.Weight.HARMLESS),
                "",
                Optional.of(Message.of("exchange.withContacts")),
                proposal.contacts());
    }

    private void export(ConferenceId conference, Proposal proposal, boolean contacts) {
        desk.dialogs()
                .save(new Dialogs.FileRequest(Message.of("exchange.where"), proposal.name(), FORMAT))
                .ifPresent(file -> write(conference, withEnding(file), contacts));
    }

    private static Path withEnding(Path file) {
        var name = String.valueOf(file.getFileName());
        var ending = "." + ConferenceExport.ENDING;
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    private void write(ConferenceId conference, Path file, boolean contacts) {
        desk.work(
                Message.of("exchange.writing"),
                working -> written(conference, file, contacts, working::reached),
                desk.notices()::show);
    }

    private Notice written(ConferenceId conference, Path file, boolean contacts, Progress progress) {
        try {
            var written = exporting.write(conference, file, contacts, progress);
            return written.leftOut() == 0
                    ? notice(Notice.Kind.SUCCESS, Message.of("exchange.exported", file.toString()))
                    : notice(
                            Notice.Kind.WARNING,
                            Message.of("exchange.exportedPart", file.toString(), written.leftOut()));
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "a file of a conference cannot be written", e);
            return notice(Notice.Kind.ERROR, Message.of("exchange.notWritten", file.toString()));
        }
    }

    /** Deletes a conference for good, once its name was typed. */
    void erase(Conference conference) {
        var question = new Dialogs.Question(
                Message.of("home.eraseQuestion", conference.name()),
                Message.of("home.eraseDetail"),
                "home.eraseAnswer",
                Dialogs.Weight.DESTRUCTIVE);
        var typed = conference.name().isBlank() ? conference.id().value() : conference.name();
        desk.dialogs()
                .agree(new Dialogs.Agreement(question, typed, Optional.empty(), false))
                .ifPresent(_ -> desk.finish(
                        Message.of("home.erasing", conference.name()),
                        working -> backups.erase(conference.id(), working::reached),
                        done -> sayErased(conference.name(), done)));
    }

    private void sayErased(String name, Reworked backups) {
        desk.notices().success(Message.of("home.erased", name));
        if (!backups.left().isEmpty()) {
            desk.notices()
                    .warning(Message.of(
                            "backups.left",
                            backups.left().size(),
                            backups.left().getFirst().toString()));
        }
        backups.absent().ifPresent(place -> desk.notices().warning(Message.of("backups.absent", place.toString())));
    }

    /** Asks for a file, and takes it over. */
    void take() {
        desk.dialogs()
                .open(new Dialogs.FileRequest(Message.of("exchange.importTitle"), "", FORMAT))
                .ifPresent(file -> desk.work(
                        Message.of("exchange.taking", String.valueOf(file.getFileName())),
                        working -> taken(file, working::reached),
                        Runnable::run));
    }

    /** Gives what is to be done about it on the user interface's thread. */
    private Runnable taken(Path file, Progress progress) {
        try {
            var report = importing.take(file, progress);
            return () -> say(report);
        } catch (CannotImport e) {
            return () -> desk.notices().error(Message.of("exchange.reason", e));
        }
    }

    private void say(ImportReport report) {
        desk.navigator().open(new Place.Overview(report.conference().value()));
        var said = Message.of("exchange.reason", report);
        if (report.conflicts().isEmpty()) {
            desk.notices().success(said);
        } else {
            desk.notices().success(said, new Notice.Offer("exchange.seeConflicts", () -> show(report)));
        }
    }

    private void show(ImportReport report) {
        Worded all = texts -> report.conflicts().stream()
                .limit(CONFLICTS_SAID)
                .map(conflict -> "• " + conflict.in(texts))
                .collect(Collectors.joining("\n"));
        desk.dialogs()
                .confirm(new Dialogs.Question(
                        Message.of("exchange.conflicts", report.conflicts().size()),
                        Message.of("exchange.reason", all),
                        "exchange.seen",
                        Dialogs.Weight.HARMLESS));
    }

    private static Notice notice(Notice.Kind kind, Message message) {
        return new Notice(kind, message, List.of());
    }
}
