package vn.thuky.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.text.Clean;
import vn.thuky.text.Fold;

/**
 * Reads a file of shorthands: UTF-8, one a line, as columns with tabs (code, words, "khi lưu" for those written out on storing) or as
 * UniKey's macro tables have them (code:words; lines that begin with a semicolon say nothing). {@code \n} in the words is a line break.
 */
public final class ShorthandReading {
    /** Bytes of a file. */
    public static final int LARGEST = 1024 * 1024;

    public static final int MOST = 2_000;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_TEXT = 2_000;
    private static final String HEADING = "viet tat";
    private static final String WHEN_STORED = "khi luu";

    private ShorthandReading() {}

    /** A shorthand as listed in a file. */
    public record Listed(String code, String text, boolean whenStored) {}

    /** What was found. */
    public sealed interface Result {

        /** All of the file. */
        record Shorthands(List<Listed> listed) implements Result {
            public Shorthands {
                listed = List.copyOf(listed);
            }
        }

        /**
         * Nothing of the file.
         *
         * @param line counted from 1; 0 when no single line is to blame
         */
        record Refused(ShorthandProblem problem, int line) implements Result {}
    }

    /** Reads the content of a file; all of it or nothing. */
    public static Result read(byte[] content) {
        if (content.length > LARGEST) {
            return new Result.Refused(ShorthandProblem.TOO_LARGE, 0);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().anyMatch(letter -> letter == 0)
                    ? new Result.Refused(ShorthandProblem.NOT_TEXT, 0)
                    : read(Clean.text(text.toString()));
        } catch (CharacterCodingException e) {
            return new Result.Refused(ShorthandProblem.NOT_TEXT, 0);
        }
    }

    private static Result read(String text) {
        var listed = new ArrayList<Listed>();
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i];
            if (line.isBlank() || line.startsWith(";") || Fold.key(line).startsWith(HEADING)) {
                continue;
            }
            if (listed.size() == MOST) {
                return new Result.Refused(ShorthandProblem.TOO_MANY, 0);
            }
            var shorthand = shorthand(line);
            var problem = problem(shorthand);
            if (problem.isPresent()) {
                return new Result.Refused(problem.get(), i + 1);
            }
            listed.add(shorthand);
        }
        return listed.isEmpty() ? new Result.Refused(ShorthandProblem.NOTHING, 0) : new Result.Shorthands(listed);
    }

    private static Listed shorthand(String line) {
        var columns = line.split("\t", -1);
        if (columns.length > 1) {
            var stored = columns.length > 2 && Fold.key(columns[2].strip()).equals(WHEN_STORED);
            return new Listed(columns[0].strip(), words(columns[1]), stored);
        }
        var colon = line.indexOf(':');
        return colon < 0
                ? new Listed("", words(line), false)
                : new Listed(line.substring(0, colon).strip(), words(line.substring(colon + 1)), false);
    }

    private static String words(String column) {
        return column.strip().replace("\\n", "\n");
    }

    private static Optional<ShorthandProblem> problem(Listed listed) {
        if (listed.code().isEmpty()) {
            return Optional.of(ShorthandProblem.NO_CODE);
        }
        if (listed.code().chars().anyMatch(Character::isWhitespace)) {
            return Optional.of(ShorthandProblem.NOT_ONE_WORD);
        }
        if (listed.code().length() > LONGEST_CODE) {
            return Optional.of(ShorthandProblem.CODE_TOO_LONG);
        }
        return listed.text().length() > LONGEST_TEXT ? Optional.of(ShorthandProblem.TEXT_TOO_LONG) : Optional.empty();
    }
}
