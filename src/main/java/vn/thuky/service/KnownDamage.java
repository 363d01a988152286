package vn.thuky.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thuky.journal.Damage;
import vn.thuky.journal.SafeFile;

/** What became of each damaged line when it was first met: the line stays in its journal for ever. */
public final class KnownDamage {
    private final Path file;
    private final DataFolder folder;

    public KnownDamage(DataFolder folder) {
        this.folder = folder;
        this.file = folder.device().resolve("damage.txt");
    }

    /** What became of what the line said. */
    public enum Fate {
        /** The store still had it, and it has been written down again: no more is to be said of it. */
        MENDED,
        /** Nothing had it. */
        LOST
    }

    public boolean is(Fate fate, Damage damage) throws IOException {
        return lines().contains(line(fate, damage));
    }

    public void add(Fate fate, List<Damage> damages) throws IOException {
        var lines = new ArrayList<>(lines());
        damages.stream()
                .map(damage -> line(fate, damage))
                .filter(line -> !lines.contains(line))
                .forEach(lines::add);
        if (!damages.isEmpty()) {
            var text = String.join("\n", lines);
            SafeFile.replace(file, stream -> stream.write(text.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    }

    private String line(Fate fate, Damage damage) {
        return fate.name().toLowerCase(Locale.ROOT) + " " + folder.root().relativize(damage.journal()) + ":"
                + damage.line();
    }
}
