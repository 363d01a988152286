package vn.thuky.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Edit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.DossierService;
import vn.thuky.service.Exports;
import vn.thuky.service.FormOutput;
import vn.thuky.service.Glance;
import vn.thuky.service.KeptFiles;
import vn.thuky.service.OfficeProgram;
import vn.thuky.service.PagesInView;
import vn.thuky.service.PaperSet;
import vn.thuky.service.Progress;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

/** Many papers at once, the preview of one, and the memory that takes. */
final class SetBench {
    private static final int ROUNDS = 3;
    private static final double PIXELS_PER_POINT = 1.5;

    private final Path root;
    private final Report report;

    SetBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    void run() throws CannotOpen, IOException {
        var target = Files.createTempFile("thuky-bench", ".set");
        try (var glance = Glance.at(new DataFolder(root))) {
            var exports = glance.exports(Clock.systemUTC());
            var all = Stream.of(DocumentKind.values()).map(Edition::usual).toList();
            set(exports, all, EnumSet.of(FileFormat.DOCX, FileFormat.PDF), target);
            set(exports, all, EnumSet.of(FileFormat.XLSX, FileFormat.ICS), target);
            invitations(exports, target);
        } finally {
            Files.deleteIfExists(target);
        }
        try (var workspace = Workspace.open(new DataFolder(root), Clock.systemUTC())) {
            for (var id : List.of(GeneratedConference.ID, Sample.ID)) {
                preview(workspace, id);
            }
        }
        memory();
    }

    private void set(Exports exports, List<Edition> all, Set<FileFormat> formats, Path target) {
        var order = new PaperSet.Order(GeneratedConference.ID, all, formats, false);
        var time = median(() -> exports.together().zip(order, target, Progress.NONE));
        var budget = formats.contains(FileFormat.PDF) ? "≤ 10 s" : "";
        report.row("generated", "the whole set, " + formats + ", one ZIP", Report.ms(time), budget);
    }

    private void invitations(Exports exports, Path target) {
        var each = new Edition(DocumentKind.INVITATION, Arrangement.EACH_PERSON);
        var merged = median(() -> exports.export(GeneratedConference.ID, each, FileFormat.PDF, target));
        report.row("generated", "300 invitations merged into one PDF", Report.ms(merged), "≤ 5 s");
        var order = new PaperSet.Order(GeneratedConference.ID, List.of(each), EnumSet.of(FileFormat.PDF), true);
        var separate = median(() -> exports.together().zip(order, target, Progress.NONE));
        report.row("generated", "300 invitations, a PDF each, one ZIP", Report.ms(separate), "");
    }

    /** From the change to the changed page as a picture, as the screen does it: one in the middle of the paper, which is in view. */
    private void preview(Workspace workspace, ConferenceId id) {
        var exports = exports(workspace);
        var edition = Edition.usual(DocumentKind.MINUTES);
        try (var before = exports.preview(id, edition)) {
            var origin = before.origins().stream()
                    .filter(block -> block.page() >= before.pageCount() / 3)
                    .filter(block ->
                            block.source().filter(NoteId.class::isInstance).isPresent())
                    .findFirst()
                    .orElseThrow();
            var note = workspace
                    .store()
                    .speeches()
                    .note((NoteId) origin.source().orElseThrow())
                    .orElseThrow();
            var ahead = new AtomicLong();
            var round = new AtomicInteger();
            var whole = median(() -> {
                workspace.ledger().write(Edit.put(note.withText(note.text() + " Lần " + round.incrementAndGet())));
                var from = System.nanoTime();
                var inView = new PagesInView(before, origin.page(), origin.page(), (_, picture) -> {
                    var _ = picture.apply(PIXELS_PER_POINT);
                    ahead.set(System.nanoTime() - from);
                });
                try (var preview = exports.preview(id, edition, Optional.of(inView))) {
                    preview.draw(origin.page(), PIXELS_PER_POINT);
                }
            });
            var name = StoreBench.name(id.value());
            report.row(name, "preview of a changed page of the minutes", Report.ms(ahead.get()), "≤ 300 ms");
            report.row(name, "preview of all " + before.pageCount() + " pages behind it", Report.ms(whole), "");
        }
    }

    private static Exports exports(Workspace workspace) {
        var clock = Clock.systemUTC();
        var kept = new KeptFiles(workspace.store().attachments(), new AttachmentService(workspace.folder(), clock));
        var forms = new FormOutput(workspace.folder(), OfficeProgram.installed(), clock);
        return new Exports(new DossierService(workspace.store()), kept, forms, clock);
    }

    private void memory() {
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        report.row("both", "memory for objects, at most", (peak >> 20) + " MB", "≤ 512 MB");
    }

    private static long median(Runnable work) {
        var times = new long[ROUNDS];
        for (var i = -1; i < ROUNDS; i++) {
            var from = System.nanoTime();
            work.run();
            times[Math.max(i, 0)] = System.nanoTime() - from;
        }
        return Report.percentile(times, 0.4);
    }
}
