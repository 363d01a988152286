package vn.thuky.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.Clean;

/**
 * A line typed into the live record, as understood. Two letters and a blank at the start set the kind and are left out of the text; a
 * full name of a kind, being also how sentences begin, sets it and stays, unless a colon follows. A line that begins with a blank is
 * taken as it is. Nothing else typed is ever left out.
 *
 * @param kind what the line asks for; empty when it says nothing of it
 * @param text the line without the marker, in NFC
 */
public record EntryLine(Optional<NoteKind> kind, String text) {

    /** The two letters of each kind. */
    private static final Map<String, NoteKind> MARKERS = Map.of(
            "kq", NoteKind.RESULT,
            "kk", NoteKind.DIFFICULTY,
            "dx", NoteKind.PROPOSAL,
            "đx", NoteKind.PROPOSAL,
            "mh", NoteKind.GOOD_PRACTICE,
            "cd", NoteKind.DIRECTION,
            "ck", NoteKind.COMMITMENT);

    private static final List<Name> NAMES = List.of(
            new Name("kết quả", NoteKind.RESULT),
            new Name("khó khăn", NoteKind.DIFFICULTY),
            new Name("đề xuất", NoteKind.PROPOSAL),
            new Name("mô hình hay", NoteKind.GOOD_PRACTICE),
            new Name("chỉ đạo", NoteKind.DIRECTION),
            new Name("cam kết", NoteKind.COMMITMENT));

    private static final int MARKER = 2;

    /** No longer start needs to be looked at to find a marker, even when letters are decomposed. */
    private static final int LONGEST_START = 64;

    private record Name(String words, NoteKind kind) {
        boolean begins(String start) {
            return start.startsWith(words)
                    && start.length() > words.length()
                    && (colon(start) || blank(start.charAt(words.length())));
        }

        boolean colon(String start) {
            return start.startsWith(words + ":");
        }
    }

    /** Understands a line. */
    public static EntryLine of(String typed) {
        var line = Clean.text(typed);
        var kind = kind(line);
        var text = line.substring(taken(line)).strip();
        return new EntryLine(kind, text);
    }

    /** The kind a line asks for, by its first letters alone: cheap however long the line is. */
    public static Optional<NoteKind> kind(String typed) {
        var start = start(typed);
        return marker(start).or(() -> named(start).map(Name::kind));
    }

    /** The two letters that set a kind; empty for a remark, which is what a line without any is. */
    public static String marker(NoteKind kind) {
        return switch (kind) {
            case RESULT -> "kq";
            case DIFFICULTY -> "kk";
            case PROPOSAL -> "dx";
            case GOOD_PRACTICE -> "mh";
            case DIRECTION -> "cd";
            case COMMITMENT -> "ck";
            case REMARK -> "";
        };
    }

    private static String start(String typed) {
        return Clean.text(typed.substring(0, Math.min(typed.length(), LONGEST_START)))
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<NoteKind> marker(String start) {
        return start.length() > MARKER && blank(start.charAt(MARKER))
                ? Optional.ofNullable(MARKERS.get(start.substring(0, MARKER)))
                : Optional.empty();
    }

    private static Optional<Name> named(String start) {
        return NAMES.stream().filter(name -> name.begins(start)).findFirst();
    }

    /** How many letters at the start are the marker and not the text. */
    private static int taken(String line) {
        var start = start(line);
        if (marker(start).isPresent()) {
            return MARKER;
        }
        return named(start)
                .filter(name -> name.colon(start))
                .map(name -> name.words.length() + 1)
                .orElse(0);
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
