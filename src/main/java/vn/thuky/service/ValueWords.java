package vn.thuky.service;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuky.domain.Id;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.domain.document.FormFile;
import vn.thuky.domain.document.Picks;
import vn.thuky.domain.document.TextEdit;
import vn.thuky.text.DateWords;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** Values of fields in words: identities by the names of their records, constants by theirs, times as people write them. */
final class ValueWords {
    private final RecordNames names;

    ValueWords(RecordNames names) {
        this.names = names;
    }

    /** Whether the value is said as a whole, not part by part. */
    static boolean whole(Record value) {
        return value instanceof Id || value instanceof Picks || value instanceof FormFile;
    }

    /** The words of a value. Names of records are asked for now, the wording when it is said. */
    Worded of(Object value) {
        return switch (value) {
            case String text -> texts -> text;
            case Boolean yes -> texts -> texts.get(yes ? "history.yes" : "history.no");
            case Enum<?> constant -> texts -> texts.name(constant);
            case LocalDate day -> texts -> dates(texts).digits(day);
            case LocalDateTime moment -> texts -> moment(moment, texts);
            case Duration length -> texts -> dates(texts).length(length);
            case Id id -> record(id);
            case Picks picks ->
                texts -> texts.get(
                        "history.picks", picks.order().size(), picks.left().size());
            case TextEdit edit -> texts -> edit.text();
            case FormFile file -> texts -> file.fileName();
            case FinalVersion version ->
                texts -> texts.get("history.version", version.version(), moment(version.at(), texts));
            case List<?> list -> joined(list.stream().map(this::of).toList(), "; ");
            case Record parts ->
                joined(RecordParts.of(parts).values().stream().map(this::of).toList(), " · ");
            default -> texts -> value.toString();
        };
    }

    private Worded record(Id id) {
        var name = names.find(id);
        return texts -> name.map(words -> words.in(texts)).orElseGet(() -> texts.get("history.gone"));
    }

    private static Worded joined(List<Worded> parts, String separator) {
        return texts -> parts.stream()
                .map(part -> part.in(texts))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(separator));
    }

    private static String moment(LocalDateTime moment, Texts texts) {
        return dates(texts).clock(moment.toLocalTime()) + " " + dates(texts).digits(moment.toLocalDate());
    }

    private static DateWords dates(Texts texts) {
        return new DateWords(texts.language());
    }
}
