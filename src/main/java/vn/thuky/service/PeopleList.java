package vn.thuky.service;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.reading.ListedPerson;
import vn.thuky.reading.PeopleFile;
import vn.thuky.reading.PeopleReading;
import vn.thuky.text.Worded;

/** What a file of people holds, looked at before anybody of it is added. */
public sealed interface PeopleList {

    /** Some people. */
    final class Found implements PeopleList {
        private final List<ListedPerson> people;
        private final List<String> unread;
        private final int errors;

        Found(List<ListedPerson> people, List<String> unread, int errors) {
            this.people = List.copyOf(people);
            this.unread = List.copyOf(unread);
            this.errors = errors;
        }

        List<ListedPerson> people() {
            return people;
        }

        /** Headings of the columns that were left out. */
        List<String> unread() {
            return unread;
        }

        public int size() {
            return people.size();
        }

        /** How many cells held an error of a formula and are left blank. */
        public int errors() {
            return errors;
        }

        /** The first of them, a line each: name, position, organization. */
        public List<String> first(int most) {
            return people.stream()
                    .limit(most)
                    .map(person -> Stream.of(person.name(), person.position(), person.organization())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" – ")))
                    .toList();
        }
    }

    /** Nobody is added from it; says why. */
    record Nobody(Worded why) implements PeopleList {}

    /**
     * Reads a file; blocking, at most some seconds for twenty megabytes.
     *
     * @throws CalledOff when it was no longer wanted once it was read
     */
    static PeopleList in(Path file, Progress progress) {
        var list = list(PeopleFile.read(file));
        progress.check(1, 1);
        return list;
    }

    private static PeopleList list(PeopleFile.Result read) {
        return switch (read) {
            case PeopleFile.Result.People(var people, var unread, int errors) -> new Found(people, unread, errors);
            case PeopleFile.Result.Nobody() -> new Nobody(texts -> texts.get("participants.file.nobody"));
            case PeopleFile.Result.TooMany() ->
                new Nobody(texts -> texts.get("participants.file.tooMany", PeopleReading.MOST_ROWS));
            case PeopleFile.Result.Refused(var problem) -> new Nobody(texts -> texts.name(problem));
        };
    }
}
