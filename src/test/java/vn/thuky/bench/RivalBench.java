package vn.thuky.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Exports;
import vn.thuky.service.Glance;

/** Other programs that make the same content into the same format, where they are installed, in the same run. */
final class RivalBench {
    private static final int ROUNDS = 3;
    private static final int MOST_SECONDS = 120;

    /** Makes a paragraph of each line, as short as it can be said. */
    private static final String PYTHON_DOCX = """
            import sys, docx
            document = docx.Document()
            for line in open(sys.argv[1], encoding='utf-8'):
                document.add_paragraph(line)
            document.save(sys.argv[2])
            """;

    private final Path root;
    private final Report report;

    RivalBench(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    /** A program and what it is told to do. */
    private record Rival(String name, FileFormat format, String program, List<String> arguments) {}

    void run() throws CannotOpen, IOException {
        var folder = Files.createTempDirectory("thuky-rivals");
        try (var glance = Glance.at(new DataFolder(root))) {
            var exports = glance.exports(Clock.systemUTC());
            var html = paper(exports, folder.resolve("minutes.html"), FileFormat.HTML);
            var markdown = paper(exports, folder.resolve("minutes.md"), FileFormat.MARKDOWN);
            var own = List.of(own(exports, folder, FileFormat.DOCX), own(exports, folder, FileFormat.PDF));
            for (var rival : rivals(folder, html, markdown)) {
                measure(rival, own.get(rival.format() == FileFormat.DOCX ? 0 : 1), folder);
            }
        } finally {
            delete(folder);
        }
    }

    private static List<Rival> rivals(Path folder, String html, String markdown) {
        var profile = "-env:UserInstallation=" + folder.resolve("office").toUri();
        var docx = folder.resolve("rival.docx").toString();
        var pdf = folder.resolve("rival.pdf").toString();
        return List.of(
                new Rival("pandoc", FileFormat.DOCX, "pandoc", List.of(html, "-o", docx)),
                new Rival("python-docx", FileFormat.DOCX, "python3", List.of("-c", PYTHON_DOCX, markdown, docx)),
                new Rival(
                        "LibreOffice",
                        FileFormat.DOCX,
                        "soffice",
                        List.of(
                                profile,
                                "--headless",
                                "--infilter=HTML (StarWriter)",
                                "--convert-to",
                                "docx:MS Word 2007 XML",
                                "--outdir",
                                folder.resolve("out").toString(),
                                html)),
                new Rival("WeasyPrint", FileFormat.PDF, "weasyprint", List.of(html, pdf)),
                new Rival(
                        "Chromium",
                        FileFormat.PDF,
                        "chromium",
                        List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("chromium"),
                                "--print-to-pdf=" + pdf,
                                html)));
    }

    private static String paper(Exports exports, Path target, FileFormat format) {
        exports.export(GeneratedConference.ID, Edition.usual(DocumentKind.MINUTES), format, target);
        return target.toString();
    }

    /** The program is running, as it is for a user; the others are started, as they are for theirs. */
    private static long own(Exports exports, Path folder, FileFormat format) {
        var times = new long[ROUNDS];
        for (var i = -1; i < ROUNDS; i++) {
            var from = System.nanoTime();
            paper(exports, folder.resolve("own"), format);
            times[Math.max(i, 0)] = System.nanoTime() - from;
        }
        return Report.percentile(times, 0.4);
    }

    private void measure(Rival rival, long own, Path folder) throws IOException {
        var what = "minutes as " + rival.format() + " by " + rival.name();
        var program = program(rival.program());
        if (program.isEmpty()) {
            report.row("generated", what, "not installed", "");
            return;
        }
        var times = new long[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var time = time(program.get(), rival.arguments(), folder);
            if (time.isEmpty()) {
                report.row("generated", what, "failed", "");
                return;
            }
            times[i] = time.get();
        }
        var median = Report.percentile(times, 0.4);
        var ratio = String.format(Locale.ROOT, "%.1f times ours", (double) median / own);
        report.row("generated", what, Report.ms(median), ratio);
    }

    private static Optional<Long> time(Path program, List<String> arguments, Path folder) throws IOException {
        var command =
                Stream.concat(Stream.of(program.toString()), arguments.stream()).toList();
        var from = System.nanoTime();
        var running = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var ended = running.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            var time = System.nanoTime() - from;
            return ended && running.exitValue() == 0 ? Optional.of(time) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            running.destroyForcibly();
        }
    }

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
