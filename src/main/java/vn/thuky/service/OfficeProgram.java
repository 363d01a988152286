package vn.thuky.service;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * An installed LibreOffice, which makes a PDF of a Word file: as a process of its own with a limit of time, in an empty profile, without
 * macros and links, and cut off from the network by a proxy that is not there.
 */
public final class OfficeProgram {
    private static final Logger LOG = Logger.getLogger(OfficeProgram.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/soffice"),
            Path.of("/usr/lib/libreoffice/program/soffice"),
            Path.of("/opt/libreoffice/program/soffice"),
            Path.of("/snap/bin/libreoffice"),
            Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
            Path.of("C:\\Program Files\\LibreOffice\\program\\soffice.exe"),
            Path.of("C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe"));

    private static final String SAFE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private final Optional<Path> file;
    private final Duration limit;

    OfficeProgram(Optional<Path> file, Duration limit) {
        this.file = file;
        this.limit = limit;
    }

    /** The one on the path of the system, or where it is usually installed; may be none. */
    public static OfficeProgram installed() {
        var path = System.getenv().getOrDefault("PATH", "");
        var onPath = Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder ->
                        Stream.of("soffice", "soffice.exe", "libreoffice").map(name -> Path.of(folder.strip(), name)));
        return new OfficeProgram(
                Stream.concat(onPath, PLACES.stream())
                        .filter(Files::isExecutable)
                        .findFirst(),
                LIMIT);
    }

    /** None: PDF files then have the standard layout. */
    public static OfficeProgram none() {
        return new OfficeProgram(Optional.empty(), LIMIT);
    }

    public boolean isThere() {
        return file.isPresent();
    }

    /** The PDF of a Word file; empty when it could not be made. Waits for it. */
    Optional<byte[]> pdf(byte[] docx) {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("thuky-pdf-");
            try {
                return pdf(file.get(), folder, docx);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no PDF was made of a form", e);
            return Optional.empty();
        }
    }

    private Optional<byte[]> pdf(Path program, Path folder, byte[] docx) throws IOException {
        var profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), SAFE, StandardCharsets.UTF_8);
        Files.write(folder.resolve("paper.docx"), docx);
        var builder = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("paper.docx").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        Stream.of("http_proxy", "https_proxy", "all_proxy")
                .forEach(name -> builder.environment().put(name, "http://127.0.0.1:9"));
        end(builder.start());
        var made = folder.resolve("paper.pdf");
        return Files.exists(made) ? Optional.of(Files.readAllBytes(made)) : Optional.empty();
    }

    /** Waits until a process has ended, and ends it when it takes too long. */
    private void end(Process process) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("it took longer than " + limit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var one : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "a temporary folder stays", e);
        }
    }
}
