package vn.thuky.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.ui.kit.Memory;

/** Remembers the window in a file of the device. What cannot be read or written is forgotten: nothing in it is worth a question. */
final class FileMemory implements Memory, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FileMemory.class.getName());

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    private FileMemory(Path file) {
        this.file = file;
    }

    static FileMemory read(Path file) {
        var memory = new FileMemory(file);
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "nothing remembered of the window", e);
        }
        properties.stringPropertyNames().forEach(key -> memory.values.put(key, properties.getProperty(key)));
        return memory;
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        values.put(key, value);
    }

    /** Writes the file. Blocking. */
    synchronized void save() {
        var properties = new Properties();
        properties.putAll(values);
        var temporary = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (var writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                properties.store(writer, null);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window is not remembered", e);
        }
    }

    @Override
    public void close() {
        save();
    }
}
