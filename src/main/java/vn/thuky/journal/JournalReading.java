package vn.thuky.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A journal that is only looked at: nothing is repaired, and a half-written end is passed over. What cannot be read is left out, and so is
 * a line whose number was there before.
 */
public record JournalReading(Path file, Scope scope, Vault vault) {

    /** Gives every readable change, in order. */
    public void read(Consumer<Change> consumer) throws IOException {
        read(0, consumer);
    }

    /** The same from a copy of the journal, such as in a backup. */
    public void read(InputStream copy, Consumer<Change> consumer) throws IOException {
        try (var lines = new Lines(copy)) {
            read(lines, 0, consumer);
        }
    }

    void read(long afterSeq, Consumer<Change> consumer) throws IOException {
        try (var lines = new Lines(file)) {
            read(lines, afterSeq, consumer);
        }
    }

    private void read(Lines lines, long afterSeq, Consumer<Change> consumer) throws IOException {
        var header = Line.read(vault.opened(scope, lines.next().orElseGet(() -> new byte[0])));
        if (header.isPresent() && newer(header.get())) {
            throw new Journal.NewerFormat(file);
        }
        var last = afterSeq;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var after = last;
            var change = Line.read(vault.opened(scope, line.get()))
                    .filter(node -> node.path("seq").asLong(0) > after)
                    .flatMap(node -> Line.change(node, scope));
            if (change.isPresent()) {
                last = change.get().seq();
                consumer.accept(change.get());
            }
        }
    }

    /** What is damaged, line by line; a last line without its end may be being written just now. */
    public List<Damage> damages() throws IOException {
        var found = new ArrayList<Damage>();
        try (var lines = new Lines(file)) {
            var last = 0L;
            var number = 0L;
            for (var line = lines.next(); line.isPresent() && lines.ended(); line = lines.next()) {
                number++;
                var node = Line.read(vault.opened(scope, line.get()));
                if (number == 1 && node.isPresent() && newer(node.get())) {
                    throw new Journal.NewerFormat(file);
                }
                if (node.isEmpty()
                        || (number > 1 && Line.change(node.get(), scope).isEmpty())) {
                    found.add(new Damage(Damage.Kind.BAD_LINE, file, number, Optional.empty()));
                    last += number == 1 ? 0 : 1;
                } else if (number > 1) {
                    var seq = node.get().path("seq").asLong(0);
                    if (seq != last + 1) {
                        found.add(new Damage(Damage.Kind.MISSING_LINES, file, number, Optional.empty()));
                    }
                    last = Math.max(last, seq);
                }
            }
        }
        return found;
    }

    static boolean newer(JsonNode header) {
        return header.path("format").asInt(0) > Journal.FORMAT;
    }
}
