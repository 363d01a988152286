package vn.thuky.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thuky.journal.Obstacle;
import vn.thuky.journal.SafeFile;
import vn.thuky.service.PaperSet.Order;

/** Writes several papers at once, into a ZIP file or a new folder: all of them or none. Blocking. */
public final class SetExport {
    /** Papers are made side by side; more than this would only take memory. */
    private static final int MAKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final PaperSet set;
    private final Clock clock;

    public SetExport(PaperSet set, Clock clock) {
        this.set = set;
        this.clock = clock;
    }

    /** A name for the folder or, with an ending, the file of it all. */
    public String name(Order order) {
        return set.name(order);
    }

    /** Takes one file after the other. */
    private interface Sink {
        void take(PaperFile file, byte[] content) throws IOException;
    }

    /**
     * Writes them into a ZIP file, in the place of one that exists; that one stays as it was when writing fails.
     *
     * @return how many files are in it
     * @throws NotInFormat when there is none in the formats asked for
     * @throws CalledOff when it was no longer wanted
     */
    public int zip(Order order, Path target, Progress progress) {
        var files = files(order);
        var at = LocalDateTime.now(clock);
        try {
            SafeFile.replace(target, stream -> {
                var zip = new ZipOutputStream(stream);
                zip.setLevel(Deflater.BEST_SPEED);
                make(files, progress, (file, content) -> {
                    var entry = new ZipEntry(file.path());
                    entry.setTimeLocal(at);
                    zip.putNextEntry(entry);
                    zip.write(content);
                    zip.closeEntry();
                });
                zip.finish();
            });
            return files.size();
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /**
     * Writes them into a new folder, under a name that is still free.
     *
     * @return the folder
     * @throws NotInFormat when there is none in the formats asked for
     * @throws CalledOff when it was no longer wanted
     */
    public Path folder(Order order, Path parent, Progress progress) {
        var files = files(order);
        var unfinished = parent.resolve(".thuky-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectory(unfinished);
            try {
                make(files, progress, (file, content) -> {
                    var target = unfinished.resolve(file.path());
                    Files.createDirectories(target.resolveSibling(""));
                    SafeFile.create(target, stream -> stream.write(content));
                });
                var folder = free(parent, name(order));
                SafeFile.move(unfinished, folder);
                return folder;
            } finally {
                delete(unfinished);
            }
        } catch (IOException e) {
            throw new NotSaved(Obstacle.of(e, unfinished));
        }
    }

    private List<PaperFile> files(Order order) {
        var files = set.files(order);
        if (files.isEmpty()) {
            throw new NotInFormat();
        }
        return files;
    }

    private static Path free(Path parent, String name) {
        var folder = parent.resolve(name);
        for (int i = 2; Files.exists(folder); i++) {
            folder = parent.resolve(name + "-" + i);
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /** Makes the files side by side, a few ahead of the one that is written; they are taken in order. */
    private static void make(List<PaperFile> files, Progress progress, Sink sink) throws IOException {
        try (var makers = Executors.newFixedThreadPool(MAKERS)) {
            var coming = files.iterator();
            var ahead = new ArrayDeque<CompletableFuture<byte[]>>();
            for (int done = 0; done < files.size(); done++) {
                progress.check(done, files.size());
                while (ahead.size() < MAKERS && coming.hasNext()) {
                    ahead.add(begin(coming, makers));
                }
                sink.take(files.get(done), made(ahead.remove()));
            }
            progress.check(files.size(), files.size());
        }
    }

    private static CompletableFuture<byte[]> begin(Iterator<PaperFile> coming, ExecutorService makers) {
        return CompletableFuture.supplyAsync(coming.next().content(), makers);
    }

    private static byte[] made(CompletableFuture<byte[]> content) throws IOException {
        try {
            return content.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                case null, default -> throw e;
            }
        }
    }
}
