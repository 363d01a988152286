package vn.thuky.service.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a backup says it holds; its last entry, as text.
 *
 * <pre>
 * thuky backup 1
 * made 2026-11-25T03:12:45Z
 * reason SCHEDULED
 * records 1234
 * 0f3a… 5120 office/journal.jsonl
 * </pre>
 *
 * @param records number of records at that moment
 */
record Contents(Instant made, Occasion occasion, long records, List<Item> items) {
    static final int FORMAT = 1;

    private static final String TITLE = "thuky backup ";
    private static final int HEAD = 4;
    private static final Pattern ITEM = Pattern.compile("([0-9a-f]{64}) ([0-9]{1,18}) (\\S+)");

    /** One file in it, by the name it has in the data folder. */
    record Item(String sha256, long length, String name) {}

    Contents {
        items = List.copyOf(items);
    }

    /** Bytes of all journals; it only ever grows from one backup to the next. */
    long journalBytes() {
        return items.stream()
                .filter(item -> Names.scope(item.name()).isPresent())
                .mapToLong(Item::length)
                .sum();
    }

    /** The same files, whatever else is said of them. */
    boolean sameFiles(Contents other) {
        return items.equals(other.items);
    }

    String text() {
        var text = new StringBuilder(
                TITLE + FORMAT + "\nmade " + made + "\nreason " + occasion + "\nrecords " + records + "\n");
        items.forEach(item -> text.append(item.sha256())
                .append(' ')
                .append(item.length())
                .append(' ')
                .append(item.name())
                .append('\n'));
        return text.toString();
    }

    /** Reads {@link #text}; empty when it is something else. */
    static Optional<Contents> read(String text) throws BadBackup {
        var lines = text.lines().toList();
        if (lines.size() < HEAD || !lines.getFirst().matches(TITLE + "[0-9]{1,6}")) {
            return Optional.empty();
        }
        if (Integer.parseInt(lines.getFirst().substring(TITLE.length())) > FORMAT) {
            throw new BadBackup(BadBackup.Reason.NEWER);
        }
        try {
            var made = Instant.parse(value(lines.get(1), "made "));
            var occasion = Occasion.valueOf(value(lines.get(2), "reason "));
            var records = Long.parseLong(value(lines.get(3), "records "));
            return Optional.of(new Contents(made, occasion, records, items(lines.subList(HEAD, lines.size()))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException(line);
        }
        return line.substring(name.length());
    }

    private static List<Item> items(List<String> lines) {
        var items = new ArrayList<Item>();
        for (var line : lines) {
            var parts = ITEM.matcher(line);
            if (!parts.matches() || !Names.known(parts.group(3))) {
                throw new IllegalArgumentException(line);
            }
            items.add(new Item(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)));
        }
        return items;
    }
}
