package vn.thuky.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.ReleaseId;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion.KeptFile;
import vn.thuky.domain.document.TextEdit;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.domain.office.Signer;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Sample;
import vn.thuky.service.SetClock;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.exchange.CannotImport;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;

/** Writes the golden data of the version that is about to be released; run once for each, and never again for one that is out. */
final class GoldenWriter {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 27, 8, 0);

    private final SetClock clock = new SetClock(AT);
    private final Path golden;

    private GoldenWriter(Path golden) {
        this.golden = golden;
    }

    /** {@code args[0]}: a folder that does not exist yet, named as the version. */
    public static void main(String[] args) throws IOException, CannotOpen, CannotImport {
        new GoldenWriter(Files.createDirectories(Path.of(args[0]))).write();
    }

    private void write() throws IOException, CannotOpen, CannotImport {
        var other = Files.createTempDirectory("golden");
        try (var workspace = open(golden.resolve("data"))) {
            fill(workspace);
            export(workspace, other.resolve("to.thuky"));
            try (var laptop = open(other.resolve("data"))) {
                take(laptop, other.resolve("to.thuky"));
                laptop.ledger().write(note("n-other", "Ghi ở máy kia"), note("n-both", "Máy kia sửa"));
                export(laptop, other.resolve("from.thuky"));
            }
            workspace.ledger().write(note("n-both", "Máy này sửa"));
            take(workspace, other.resolve("from.thuky"));
            undoAndRedo(workspace);
            new Drafts(workspace.folder(), workspace.ledger())
                    .keep(Sample.ID, "kq: câu còn gõ dở")
                    .join();
            export(workspace, golden.resolve("conference.thuky"));
            var backups = new Backups(workspace, clock);
            backups.make(Occasion.ASKED);
            backups.writeTo(golden.resolve("backup.zip"));
            Files.write(golden.resolve("expected.txt"), GoldenState.of(workspace.store()));
        }
    }

    private void fill(Workspace workspace) {
        Sample.of(workspace).add();
        var file = new AttachmentService(workspace.folder(), clock)
                .keep(Sample.ID, "Biên bản số 1.md", "# Biên bản\n".getBytes(StandardCharsets.UTF_8));
        workspace.ledger().write(Edit.put(file));
        workspace
                .ledger()
                .write(Edit.put(Settings.DEFAULT
                        .withUser("Lê Thị Thư")
                        .withIssuer(new Issuer("UBND tỉnh", "Sở Nội vụ", "SNV", "Huế"))
                        .withChair(new Signer("TM.", "Giám đốc", "Trần Văn Chủ"))
                        .withRecipients(List.of("Như trên", "Lưu: VT"))));
        workspace
                .ledger()
                .write(Edit.put(Shorthand.of(new ShorthandId("sh1"), "ubnd", "Ủy ban nhân dân")
                        .withUse(ShorthandUse.WHEN_STORED)));
        workspace
                .ledger()
                .write(Edit.put(Document.draft(new DocumentId("d1"), Sample.ID, DocumentKind.MINUTES)
                        .numbered("12", 2026)
                        .reworded(new TextEdit("closing", "Hội nghị kết thúc.", "Hội nghị bế mạc."))
                        .finalized(AT, "Lê Thị Thư", List.of(new KeptFile(FileFormat.MARKDOWN, file.id())))
                        .reopened("Sai họ tên")));
        workspace
                .ledger()
                .write(Edit.put(Vote.on(new VoteId("v1"), Sample.ID, AT, "Thông qua nghị quyết")
                        .withCounts(
                                Majority.TWO_THIRDS,
                                List.of(
                                        new Tally(Optional.of(new SiteId("s1")), 10, 8, 1, 1),
                                        new Tally(Optional.empty(), 5, 5, 0, 0)))));
        var point = new Release.Point(new AgendaItemId("i1"), "Khai mạc", AT, Duration.ofMinutes(15));
        workspace.ledger().write(Edit.put(new Release(new ReleaseId("r1"), Sample.ID, 1, AT, List.of(point))));
        workspace.ledger().write(note("n-both", "Chưa ai sửa"));
    }

    private void undoAndRedo(Workspace workspace) {
        var scope = Scope.of(Sample.ID);
        workspace.ledger().write(note("n-undone", "Đã hoàn tác"));
        workspace.ledger().write(note("n-redone", "Đã làm lại"));
        workspace.ledger().undo(scope);
        workspace.ledger().redo(scope);
        workspace.ledger().undo(scope);
        workspace.ledger().undo(scope);
        workspace.ledger().redo(scope);
    }

    private static void export(Workspace workspace, Path file) {
        new ConferenceExport(workspace.folder(), workspace.store()).write(Sample.ID, file, true);
    }

    private void take(Workspace workspace, Path file) throws CannotImport {
        new ConferenceImport(workspace, new Backups(workspace, clock)).take(file);
    }

    private Edit note(String id, String text) {
        clock.pass(Duration.ofMinutes(1));
        return Edit.put(Note.of(new NoteId(id), Sample.ID, clock.now(), NoteKind.RESULT, text));
    }

    private Workspace open(Path folder) throws CannotOpen {
        return Workspace.open(new DataFolder(folder), clock);
    }
}
