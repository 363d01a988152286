package vn.thuky.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Intake;
import vn.thuky.service.Progress;
import vn.thuky.service.SetClock;
import vn.thuky.service.TextFile;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;

/** A user at work on a {@link Disk}: notes of many lengths, steps over two journals, attachments, drafts, backups, a file written. */
final class Session {
    static final ConferenceId CONFERENCE = new ConferenceId("c1");
    private static final LocalDateTime AT = LocalDateTime.of(2026, 1, 1, 8, 0);
    private static final int LONGEST = 9000;

    private final Random random;
    private final Path folder;
    private final Path source;
    private final IntSupplier now;
    private final SetClock clock = new SetClock(AT);
    private final List<Saved> saved = new ArrayList<>();
    private int number;

    /** Something that was shown as saved, and when: after how many changes of the disk. */
    record Saved(int at, String text) {}

    /** {@code now} counts the changes of the disk; {@code source} is a real file to attach. */
    Session(Path folder, Path source, IntSupplier now, Random random) {
        this.folder = folder;
        this.source = source;
        this.now = now;
        this.random = random;
    }

    List<Saved> saved() {
        return saved;
    }

    /** Opens, works and closes. Whatever fails is passed over, as a user would go on. */
    void work(int steps) {
        try (var workspace = Workspace.open(new DataFolder(folder), clock)) {
            attempt(() -> workspace.ledger().write(Edit.put(Conference.named(CONFERENCE, "Hội nghị"))));
            for (var i = 0; i < steps; i++) {
                step(workspace, i);
            }
        } catch (CannotOpen | RuntimeException e) {
            // a disk that fails may well keep the program from opening or closing
        }
    }

    private void step(Workspace workspace, int i) {
        clock.pass(Duration.ofSeconds(1));
        var text = "n" + number++ + "-" + "ữ".repeat(random.nextInt(10) == 0 ? random.nextInt(LONGEST) : 20);
        switch (i % 12) {
            case 5 -> attempt(() -> attach(workspace, text));
            case 7 ->
                attempt(() -> new Drafts(workspace.folder(), workspace.ledger())
                        .keep(CONFERENCE, text)
                        .join());
            case 9 -> attempt(() -> new Backups(workspace, clock).make(Occasion.ASKED));
            case 10 -> attempt(() -> TextFile.write(folder.resolve("export.txt"), text));
            case 3 -> {
                if (attempt(() -> workspace.ledger().write(organization(text), note(text)))) {
                    saved.add(new Saved(now.getAsInt(), text));
                }
            }
            default -> {
                if (attempt(() -> workspace.ledger().write(note(text)))) {
                    saved.add(new Saved(now.getAsInt(), text));
                }
            }
        }
    }

    private void attach(Workspace workspace, String text) throws IOException {
        Files.writeString(source, text);
        if (new AttachmentService(workspace.folder(), clock).take(CONFERENCE, source, Progress.NONE)
                instanceof Intake.Taken taken) {
            workspace.ledger().write(Edit.put(taken.attachment()));
            saved.add(new Saved(now.getAsInt(), taken.attachment().sha256()));
        }
    }

    private Edit note(String text) {
        return Edit.put(Note.of(new NoteId(identity()), CONFERENCE, AT, NoteKind.REMARK, text));
    }

    private Edit organization(String text) {
        return Edit.put(Organization.named(new OrganizationId(identity()), text));
    }

    /** From the seed, as everything of a session is. */
    private String identity() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    private interface Deed {
        void run() throws IOException;
    }

    private static boolean attempt(Deed deed) {
        try {
            deed.run();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
