package vn.thuky.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What keeping files for ever needs of folders. */
public final class Folders {
    private Folders() {}

    /** Makes a folder and those above it that are missing, so that each outlives a power cut. */
    public static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            create(above);
        }
        Files.createDirectories(folder);
        if (above != null) {
            force(above);
        }
    }

    /** Forces the entries of a folder to disk, so that a new file in it outlives a power cut; a no-op where folders cannot be opened. */
    public static void force(Path folder) throws IOException {
        if (folder.getFileSystem().getSeparator().equals("/")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Deletes a folder with all it holds. */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A name beside a file that is not taken: {@code <file>.<mark>-1}, {@code -2} … */
    public static Path free(Path file, String mark) {
        for (var i = 1; ; i++) {
            var candidate = file.resolveSibling(file.getFileName() + "." + mark + "-" + i);
            if (!Files.exists(candidate)) {
                return candidate;
            }
        }
    }
}
