package vn.thuky.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.thuky.text.Clean;
import vn.thuky.text.Fold;

/**
 * Reads a list of people copied from a spreadsheet: name, position and organization in this order, or in the order their headings say,
 * which may name honorific, academic title, site and role too. A leading column of running numbers is left out.
 */
public final class PeopleReading {
    /** More than any conference has; beyond it something else was copied by mistake. */
    public static final int MOST_ROWS = 5_000;

    /** Titles of an office's list stand above its headings. */
    private static final int ROWS_ABOVE = 15;

    static final int MOST_LETTERS = 2 * 1024 * 1024;

    private static final Set<String> HONORIFICS = Set.of("danh xung", "xung ho", "ong/ba", "ong (ba)", "honorific");
    private static final Set<String> TITLES =
            Set.of("hoc vi", "hoc ham", "hoc ham, hoc vi", "chuc danh khoa hoc", "degree");
    private static final Set<String> NAMES = Set.of("ho va ten", "ho ten", "dai bieu", "name", "full name");
    private static final Set<String> POSITIONS = Set.of("chuc vu", "chuc danh", "position");
    private static final Set<String> ORGANIZATIONS =
            Set.of("don vi", "co quan", "don vi cong tac", "co quan, don vi", "noi cong tac", "organization");
    private static final Set<String> SITES = Set.of("diem cau", "site");
    private static final Set<String> ROLES = Set.of("vai tro", "role");
    private static final Set<String> NUMBERS = Set.of("stt", "tt", "so tt", "so thu tu", "no", "no.");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}\\.?");

    private PeopleReading() {}

    /** What was found. */
    public sealed interface Result {

        /**
         * People, in the order listed.
         *
         * @param unread headings of the columns that were left out
         */
        record People(List<ListedPerson> people, List<String> unread) implements Result {
            public People {
                people = List.copyOf(people);
                unread = List.copyOf(unread);
            }
        }

        /** Nothing but blanks. */
        record Nothing() implements Result {}

        /** More than {@link #MOST_ROWS} rows or two million letters. */
        record TooMuch() implements Result {}
    }

    /** Which column holds what; -1 where there is none. */
    private record Columns(int honorific, int title, int name, int position, int organization, int site, int role) {

        ListedPerson person(List<String> row) {
            return new ListedPerson(
                    cell(row, honorific),
                    cell(row, title),
                    cell(row, name),
                    cell(row, position),
                    cell(row, organization),
                    cell(row, site),
                    cell(row, role));
        }

        /** Headings that say something else than what is taken from their columns. */
        List<String> others(List<String> headings) {
            var taken = List.of(honorific, title, name, position, organization, site, role);
            return IntStream.range(0, headings.size())
                    .filter(column -> !taken.contains(column))
                    .mapToObj(column -> cell(headings, column))
                    .filter(heading -> !heading.isEmpty() && !NUMBERS.contains(Fold.key(heading)))
                    .toList();
        }

        private static String cell(List<String> row, int column) {
            return column >= 0 && column < row.size() ? Clean.line(row.get(column)) : "";
        }
    }

    public static Result read(String pasted) {
        if (pasted.length() > MOST_LETTERS) {
            return new Result.TooMuch();
        }
        return of(SeparatedText.rows(pasted, '\t'));
    }

    /** Reads the rows of a table, those without content left out; what stands above the headings is left out too. */
    static Result of(List<List<String>> rows) {
        if (rows.size() > MOST_ROWS) {
            return new Result.TooMuch();
        }
        if (rows.isEmpty()) {
            return new Result.Nothing();
        }
        var heading = heading(rows);
        var columns = heading < 0 ? plain(rows) : headings(rows.get(heading));
        var unread = heading < 0 ? List.<String>of() : columns.others(rows.get(heading));
        var people = rows.stream()
                .skip(heading + 1L)
                .map(columns::person)
                .filter(person -> !person.blank())
                .toList();
        return people.isEmpty() ? new Result.Nothing() : new Result.People(people, unread);
    }

    /** Which of the first rows names the columns; -1 when none does. */
    private static int heading(List<List<String>> rows) {
        for (var i = 0; i < Math.min(ROWS_ABOVE, rows.size()); i++) {
            if (isHeading(headings(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static Columns headings(List<String> row) {
        var keys = row.stream().map(cell -> Fold.key(Clean.line(cell))).toList();
        return new Columns(
                column(keys, HONORIFICS),
                column(keys, TITLES),
                column(keys, NAMES),
                column(keys, POSITIONS),
                column(keys, ORGANIZATIONS),
                column(keys, SITES),
                column(keys, ROLES));
    }

    private static boolean isHeading(Columns found) {
        return found.name() >= 0 || (found.position() >= 0 && found.organization() >= 0);
    }

    private static int column(List<String> keys, Set<String> names) {
        for (var i = 0; i < keys.size(); i++) {
            if (names.contains(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Columns plain(List<List<String>> rows) {
        var numbered = rows.stream()
                .allMatch(row -> row.size() > 1
                        && NUMBER.matcher(Clean.line(row.getFirst())).matches());
        var first = numbered ? 1 : 0;
        return new Columns(-1, -1, first, first + 1, first + 2, -1, -1);
    }
}
