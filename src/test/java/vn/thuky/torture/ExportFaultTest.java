package vn.thuky.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.DossierService;
import vn.thuky.service.Exports;
import vn.thuky.service.FormOutput;
import vn.thuky.service.KeptFiles;
import vn.thuky.service.NotSaved;
import vn.thuky.service.OfficeProgram;
import vn.thuky.service.PaperSet.Order;
import vn.thuky.service.Progress;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

/** The disk that papers are exported to fills up, or is taken away, at any moment: the old file is intact, and no half file is left. */
class ExportFaultTest {
    private static final Edition PROGRAMME = Edition.usual(DocumentKind.PROGRAMME);
    private static final Order SET = new Order(
            Sample.ID,
            List.of(PROGRAMME, Edition.usual(DocumentKind.SPEECH_SLIP)),
            EnumSet.of(FileFormat.MARKDOWN, FileFormat.ICS),
            false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private Exports exports;

    @SuppressWarnings("NullAway.Init")
    private Disk disk;

    @SuppressWarnings("NullAway.Init")
    private Path out;

    @BeforeEach
    void open() throws CannotOpen, IOException {
        var clock = Clock.systemUTC();
        workspace = Workspace.open(new DataFolder(root.resolve("data")), clock);
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        var kept = new KeptFiles(workspace.store().attachments(), new AttachmentService(workspace.folder(), clock));
        var forms = new FormOutput(workspace.folder(), OfficeProgram.none(), clock);
        exports = new Exports(new DossierService(workspace.store()), kept, forms, clock);
        disk = new Disk(Files.createDirectory(root.resolve("stick")), false);
        out = new DiskFileSystem(disk).path(disk.root());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Writes something. */
    private interface Export {
        void run();
    }

    /**
     * Every change of the disk fails from the n-th on, for an n after the other up to the one from which nothing fails. A full disk still deletes; and
     * once the new file has its name it is whole, whether or not its folder is forced.
     */
    private void holds(int step, Export export) throws IOException {
        var old = Files.writeString(disk.root().resolve("cu.md"), "cũ");
        var counted = new int[1];
        for (var n = 1; ; n += step) {
            var from = n;
            counted[0] = 0;
            disk.fail(op ->
                    !(op instanceof Disk.Op.Delete) && !(op instanceof Disk.Op.ForceFolder) && ++counted[0] >= from);
            if (n > 200) {
                throw new AssertionError("it never succeeds");
            }
            try {
                export.run();
                assertThat(n).as("faults that were felt").isGreaterThan(3);
                return;
            } catch (NotSaved e) {
                assertThat(old).hasContent("cũ");
                try (var left = Files.list(disk.root())) {
                    assertThat(left).as("left after fault %d", n).containsExactly(old);
                }
            }
        }
    }

    @Test
    void aPaperIsWrittenWholeOrNotAtAll() throws IOException {
        holds(1, () -> exports.export(Sample.ID, PROGRAMME, FileFormat.MARKDOWN, out.resolve("cu.md")));
        assertThat(disk.root().resolve("cu.md")).content().contains("CHƯƠNG TRÌNH");
    }

    @Test
    void aSetInOneFileIsWrittenWholeOrNotAtAll() throws IOException {
        holds(4, () -> exports.together().zip(SET, out.resolve("cu.md"), Progress.NONE));
    }

    @Test
    void aFolderOfPapersIsWrittenWholeOrNotAtAll() throws IOException {
        holds(4, () -> exports.together().folder(SET, out, Progress.NONE));
    }

    @Test
    void aTargetThatCannotBeReplacedIsSaidAndStaysAsItWas() throws IOException {
        var target = Files.createDirectory(root.resolve("bo.zip"));
        Files.writeString(target.resolve("mine"), "của tôi");

        assertThatThrownBy(() -> exports.together().zip(SET, target, Progress.NONE))
                .isInstanceOf(NotSaved.class);
        assertThatThrownBy(() -> exports.export(Sample.ID, PROGRAMME, FileFormat.DOCX, target))
                .isInstanceOf(NotSaved.class);
        assertThat(target.resolve("mine")).hasContent("của tôi");
    }
}
