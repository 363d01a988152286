package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.reading.ShorthandProblem;
import vn.thuky.reading.ShorthandReading;
import vn.thuky.reading.ShorthandReading.Listed;
import vn.thuky.reading.ShorthandReading.Result;
import vn.thuky.store.OfficeStore;

/** The office's shorthands: snippets, and abbreviations that are written out. */
public final class ShorthandService {
    private static final Comparator<Shorthand> ORDER = Comparator.comparing(Shorthand::use)
            .thenComparing(one -> one.code().isEmpty())
            .thenComparing(Shorthand::code)
            .thenComparing(one -> one.id().value());

    private final Ledger ledger;
    private final OfficeStore store;

    public ShorthandService(Ledger ledger, OfficeStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** All of them by use and code; those without a code yet are last. */
    public List<Shorthand> all() {
        return store.shorthands().stream().sorted(ORDER).toList();
    }

    /** All of them ready for use, as the settings say. */
    public Shorthands ready() {
        return new Shorthands(all(), autocorrect());
    }

    /** Whether abbreviations are written out when a note is stored. */
    public boolean autocorrect() {
        return store.settings().autocorrect();
    }

    public Optional<Change> setAutocorrect(boolean on) {
        return ledger.write(Edit.put(store.settings().withAutocorrect(on)));
    }

    /** Adds one without a code. */
    public Shorthand add() {
        var fresh = Shorthand.of(ShorthandId.fresh(), "", "");
        ledger.write(Edit.put(fresh));
        return fresh;
    }

    public Optional<Change> change(ShorthandId id, UnaryOperator<Shorthand> how) {
        return store.shorthand(id).flatMap(now -> ledger.write(Edit.put(how.apply(now))));
    }

    public Optional<Change> delete(Collection<ShorthandId> ids) {
        return ledger.write(ids.stream()
                .flatMap(id -> store.shorthand(id).stream())
                .map(Edit::remove)
                .toList());
    }

    /** What came of reading a file. */
    public sealed interface Intake {

        /**
         * All of the file was taken over.
         *
         * @param count how many it lists
         * @param change empty when all of them were there before
         */
        record Taken(int count, Optional<Change> change) implements Intake {}

        /**
         * Nothing was taken over.
         *
         * @param problem a constant that has a name
         * @param line counted from 1; 0 when no single line is to blame
         */
        record Refused(Enum<?> problem, int line) implements Intake {}
    }

    /** Takes over a file of shorthands, in one step; see {@link ShorthandReading}. The words of a code that is there are replaced. */
    public Intake takeOver(Path file) {
        return switch (read(file)) {
            case Result.Shorthands found -> new Intake.Taken(found.listed().size(), takeOver(found.listed()));
            case Result.Refused refused -> new Intake.Refused(refused.problem(), refused.line());
        };
    }

    private static Result read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return ShorthandReading.read(stream.readNBytes(ShorthandReading.LARGEST + 1));
        } catch (IOException e) {
            return new Result.Refused(ShorthandProblem.NOT_READABLE, 0);
        }
    }

    Optional<Change> takeOver(List<Listed> listed) {
        var known = new HashMap<String, Shorthand>();
        all().forEach(one -> known.putIfAbsent(key(one.use(), one.code()), one));
        var edits = new ArrayList<Edit>();
        for (var line : listed) {
            var use = line.whenStored() ? ShorthandUse.WHEN_STORED : ShorthandUse.WHILE_TYPING;
            var taken = known.computeIfAbsent(
                            key(use, line.code()),
                            _ -> Shorthand.of(ShorthandId.fresh(), line.code(), "")
                                    .withUse(use))
                    .withText(line.text());
            known.put(key(use, line.code()), taken);
        }
        known.values().forEach(one -> edits.add(Edit.put(one)));
        return ledger.write(edits);
    }

    /** Writes all of them into a file, in place of one that is there. Throws {@link NotSaved} when it cannot be written. */
    public void write(Path file) {
        var lines = new StringBuilder("Viết tắt\tNội dung\tDùng\n");
        for (var one : all()) {
            lines.append(one.code())
                    .append('\t')
                    .append(one.text().replace("\n", "\\n").replace('\t', ' '))
                    .append('\t')
                    .append(one.use() == ShorthandUse.WHEN_STORED ? "khi lưu" : "khi gõ")
                    .append('\n');
        }
        TextFile.write(file, lines.toString());
    }

    private static String key(ShorthandUse use, String code) {
        return use + " " + code.toLowerCase(Locale.ROOT);
    }
}
