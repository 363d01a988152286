package vn.thuky.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers of one kind of paper in one year: each is given once, and they begin anew every year.
 *
 * @param taken the papers that have a number of it
 */
public record NumberSeries(List<Document> taken) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

    /** Days after a conference within which its papers are sent; one entered later is of the year it was held in. */
    private static final int SENT_WITHIN = 180;

    public NumberSeries {
        taken = List.copyOf(taken);
    }

    /** A number as it is printed: without needless zeros, one below 10 with one. Empty when it is none, or 0. */
    public static Optional<String> written(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> DIGITS.matcher(text).matches())
                .map(Integer::parseInt)
                .filter(number -> number > 0)
                .map(NumberSeries::written);
    }

    private static String written(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The year whose series a paper gets its number of. */
    public static int year(Optional<LocalDate> held, LocalDate today) {
        return held.filter(day -> day.plusDays(SENT_WITHIN).isBefore(today))
                .orElse(today)
                .getYear();
    }

    /** The paper that has this number, other than this one. */
    public Optional<Document> holder(String number, Document other) {
        return taken.stream()
                .filter(paper -> paper.number().equals(number) && !paper.id().equals(other.id()))
                .findFirst();
    }

    /** The number after the highest one that other papers have. */
    public String next(Document asking) {
        return written(1
                + taken.stream()
                        .filter(paper -> !paper.id().equals(asking.id()))
                        .flatMap(paper -> written(paper.number()).stream())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0));
    }
}
