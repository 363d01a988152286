package vn.thuky.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.thuky.domain.Id;

/** A journal as one piece: written in one go, or read from elsewhere, when nothing in it is believed. */
public final class WholeJournal {
    /** The clock of no laptop is past the year 2100. */
    private static final long LAST_MILLIS = 4_102_444_800_000L;

    private static final int MOST_AT_ONCE = 1 << 30;

    private WholeJournal() {}

    /** Writes the header and a line for each change. */
    public static void write(OutputStream out, Scope scope, Vault vault, List<Change> changes) throws IOException {
        out.write(vault.closed(scope, 0, Line.header(scope, Journal.FORMAT)));
        for (var change : changes) {
            out.write(vault.closed(scope, change.seq(), Line.of(change)));
        }
    }

    /**
     * Reads a journal of a conference that comes from elsewhere.
     *
     * @param clean makes texts fit to keep
     * @param most more changes than these are refused
     * @throws BadJournal when a line is not as this program writes it, or concerns what is not the conference's
     * @throws Journal.NewerFormat when a later version of the program wrote it
     */
    public static List<Change> readForeign(InputStream in, Scope scope, UnaryOperator<String> clean, int most)
            throws IOException {
        try (var lines = new Lines(in)) {
            var header = strict(lines.next().orElseGet(() -> new byte[0]), 1);
            if (header.path("format").asInt(0) > Journal.FORMAT) {
                throw new Journal.NewerFormat(Path.of(scope.name()));
            }
            if (!header.path("scope").asString("").equals(scope.name())) {
                throw new BadJournal(1);
            }
            var changes = new ArrayList<Change>();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var number = changes.size() + 2;
                var change = cleaned(foreign(strict(line.get(), number), scope, number), clean);
                if (changes.size() == most
                        || (!changes.isEmpty() && changes.getLast().seq() >= change.seq())) {
                    throw new BadJournal(number);
                }
                changes.add(change);
            }
            return changes;
        }
    }

    private static JsonNode strict(byte[] line, int number) throws BadJournal {
        if (!Line.intact(line)) {
            throw new BadJournal(number);
        }
        try {
            return RecordCodec.strictMapper().readTree(line);
        } catch (JacksonException e) {
            throw new BadJournal(number);
        }
    }

    private static Change foreign(JsonNode node, Scope scope, int number) throws BadJournal {
        var change = Line.change(node, scope).orElseThrow(() -> new BadJournal(number));
        var whole = change.edits().size() == node.path("edits").size();
        if (!whole || change.seq() < 1 || change.device().isEmpty() || !possible(change.tick())) {
            throw new BadJournal(number);
        }
        for (var edit : change.edits()) {
            if (!belongs(edit, scope)) {
                throw new BadJournal(number);
            }
        }
        return change;
    }

    private static boolean possible(Tick tick) {
        return tick.millis() >= 0 && tick.millis() < LAST_MILLIS && tick.count() >= 0 && tick.count() < MOST_AT_ONCE;
    }

    private static boolean belongs(FieldEdit edit, Scope scope) {
        try {
            Id.check(edit.id());
            return edit.kind().scopeOf(edit.kind().blank(edit.id(), scope)).equals(scope);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Change cleaned(Change change, UnaryOperator<String> clean) {
        var edits = change.edits().stream()
                .map(edit -> new FieldEdit(
                        edit.kind(),
                        edit.id(),
                        edit.before().map(fields -> fields.withTexts(clean)),
                        edit.after().map(fields -> fields.withTexts(clean))))
                .toList();
        return new Change(
                change.seq(),
                change.at(),
                change.tick(),
                clean.apply(change.device()),
                clean.apply(change.author()),
                change.scope(),
                change.nature(),
                change.of(),
                change.joint(),
                edits);
    }

    /** A line is not as this program writes it. */
    public static final class BadJournal extends IOException {
        private static final long serialVersionUID = 1;
        private final int line;

        BadJournal(int line) {
            super("line " + line);
            this.line = line;
        }

        /** Its number, from 1. */
        public int line() {
            return line;
        }
    }
}
