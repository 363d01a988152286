package vn.thuky.reading;

import java.nio.file.Path;
import java.util.List;

/** Reads a list of people from a spreadsheet or a text file; see {@link PeopleReading} for which columns are taken. */
public final class PeopleFile {
    private PeopleFile() {}

    /** What was found. */
    public sealed interface Result {

        /**
         * People, in the order listed.
         *
         * @param unread headings of the columns that were left out
         * @param errors how many cells held an error of a formula and were left blank
         */
        record People(List<ListedPerson> people, List<String> unread, int errors) implements Result {
            public People {
                people = List.copyOf(people);
                unread = List.copyOf(unread);
            }
        }

        /** Nobody was in it. */
        record Nobody() implements Result {}

        /** More than {@link PeopleReading#MOST_ROWS} rows. */
        record TooMany() implements Result {}

        record Refused(TableProblem problem) implements Result {}
    }

    public static Result read(Path file) {
        try {
            var cells = TableFile.read(file);
            return switch (PeopleReading.of(cells.rows())) {
                case PeopleReading.Result.People(var people, var unread) ->
                    new Result.People(people, unread, cells.errors());
                case PeopleReading.Result.Nothing() -> new Result.Nobody();
                case PeopleReading.Result.TooMuch() -> new Result.TooMany();
            };
        } catch (TableFile.NotRead e) {
            return new Result.Refused(e.problem());
        }
    }
}
