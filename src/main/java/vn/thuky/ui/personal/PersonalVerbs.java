package vn.thuky.ui.personal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.journal.Change;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.backup.Reworked;
import vn.thuky.service.personal.Appearances;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.service.personal.Person;
import vn.thuky.service.personal.PersonalData;
import vn.thuky.service.personal.PersonalData.Extent;
import vn.thuky.text.Clean;
import vn.thuky.text.FileNames;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;

/** What can be done with what is kept of a person, each asked for in words first, and said how it went. */
final class PersonalVerbs {
    private static final Logger LOG = Logger.getLogger(PersonalVerbs.class.getName());
    private static final List<FileFormat> FORMATS = List.of(FileFormat.DOCX, FileFormat.PDF, FileFormat.XLSX);

    private final PersonalData data;
    private final Desk desk;
    private final Consumer<Person> look;

    /** {@code look} is told who the person is from now on. */
    PersonalVerbs(PersonalData data, Desk desk, Consumer<Person> look) {
        this.data = data;
        this.desk = desk;
        this.look = look;
    }

    void export(Appearances found, Set<String> mine) {
        var formats = FORMATS.stream()
                .map(format -> new Dialogs.FileFormat("kind.FileFormat." + format, format.extension()))
                .toList();
        var name = FileNames.of("Du lieu ca nhan " + found.person().name(), FileFormat.DOCX.extension());
        desk.dialogs()
                .save(new Dialogs.FileRequest(Message.of("personal.exportTitle"), name, formats))
                .ifPresent(file -> desk.work(
                        Message.of("personal.exporting"), _ -> written(found, mine, file), desk.notices()::show));
    }

    private Notice written(Appearances found, Set<String> mine, Path chosen) {
        var format = format(chosen);
        var file = format.isPresent()
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + "." + FileFormat.DOCX.extension());
        try {
            data.export(found, mine, format.orElse(FileFormat.DOCX), file);
            return notice(Notice.Kind.SUCCESS, Message.of("personal.exported", file.toString()));
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "personal data cannot be written out", e);
            return notice(Notice.Kind.ERROR, Message.of("personal.notExported", file.toString()));
        }
    }

    private static Optional<FileFormat> format(Path file) {
        var name = String.valueOf(file.getFileName());
        return FileFormat.of(name.substring(name.lastIndexOf('.') + 1)).filter(FORMATS::contains);
    }

    void correct(Appearances found, Set<String> mine) {
        var name = found.person().name();
        var question = new Dialogs.Question(
                Message.of("personal.correctQuestion", name),
                Message.of("personal.correctDetail", mine.size()),
                "personal.correctAnswer",
                Dialogs.Weight.HARMLESS);
        desk.dialogs()
                .ask(question, name)
                .map(Clean::line)
                .filter(corrected -> !corrected.isEmpty() && !corrected.equals(name))
                .ifPresent(corrected -> desk.tasks()
                        .run(() -> data.rename(found, mine, corrected), steps -> corrected(found, corrected, steps)));
    }

    private void corrected(Appearances found, String name, List<Change> steps) {
        look.accept(new Person(name, found.person().seat()));
        desk.offerUndo(Message.of("personal.corrected", found.person().name(), name), () -> {
            var back = data.takeBack(steps);
            desk.tasks().deliver(() -> look.accept(found.person()));
            return back;
        });
    }

    void takeOut(Appearances found, Set<String> mine, Extent extent) {
        if (mine.isEmpty()) {
            desk.notices().info(Message.of("personal.noneTicked"));
            return;
        }
        var name = found.person().name();
        var question = new Dialogs.Question(
                Message.of("personal.question." + extent, name),
                Message.of(
                        "personal.detail." + extent,
                        mine.size(),
                        found.of(How.SENT).size(),
                        files(found)),
                "personal.answer." + extent,
                Dialogs.Weight.DESTRUCTIVE);
        desk.dialogs()
                .agree(new Dialogs.Agreement(question, name, Optional.empty(), false))
                .ifPresent(_ -> begin(found, mine, extent));
    }

    /** How many places lead to files that were handed in, which stay. */
    private static int files(Appearances found) {
        return found.of(How.FILE).size()
                + found.of(How.IN_FILE).size()
                + found.of(How.UNREAD).size();
    }

    private void begin(Appearances found, Set<String> mine, Extent extent) {
        desk.finish(
                Message.of("personal.takingOut"),
                working -> takenOut(found, mine, extent, working::reached),
                notices -> notices.forEach(desk.notices()::show));
    }

    private List<Notice> takenOut(Appearances found, Set<String> mine, Extent extent, Progress progress) {
        try {
            var reworked = data.takeOut(found, mine, extent, progress);
            var done = Message.of(
                    "personal.done." + extent, mine.size(), found.of(How.SENT).size(), files(found));
            return Stream.concat(left(reworked), Stream.of(notice(Notice.Kind.SUCCESS, done)))
                    .toList();
        } catch (NotSaved e) {
            LOG.log(Level.WARNING, "a person cannot be taken out", e);
            return List.of(notice(Notice.Kind.ERROR, Message.of("personal.notTakenOut")));
        }
    }

    /** Backups that still hold the person. */
    private static Stream<Notice> left(Reworked reworked) {
        var unread = reworked.left().stream()
                .limit(1)
                .map(file -> Message.of("backups.left", reworked.left().size(), file.toString()));
        var absent = reworked.absent().stream().map(place -> Message.of("backups.absent", place.toString()));
        return Stream.concat(unread, absent).map(message -> notice(Notice.Kind.WARNING, message));
    }

    private static Notice notice(Notice.Kind kind, Message message) {
        return new Notice(kind, message, List.of());
    }
}
