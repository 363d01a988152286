package vn.thuky.service;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.office.LetterSizes;
import vn.thuky.domain.office.PaperStyle;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;

/** Records of every kind with something in every field, each turn with other constants. */
final class FilledRecords {
    static final ConferenceId CONFERENCE = new ConferenceId("c1");
    static final String IDENTITY = "dinh-danh";
    static final String HASH = "0f".repeat(32);

    /** So often must one fill to see every constant. */
    static final int TURNS = 13;

    private final int turn;
    private final Set<String> constants = new TreeSet<>();

    private FilledRecords(int turn) {
        this.turn = turn;
    }

    /**
     * A record, and the names of the constants in it.
     *
     * @param constants as the program writes them
     */
    record Filled(Entity record, Set<String> constants) {}

    static Filled of(RecordKind kind, int turn) {
        var filling = new FilledRecords(turn);
        var record = (Entity) filling.value("", kind.type());
        if (!kind.scopeOf(record).equals(Scope.OFFICE) && !kind.scopeOf(record).equals(Scope.of(CONFERENCE))) {
            throw new IllegalStateException("belongs elsewhere: " + record);
        }
        return new Filled(record, filling.constants);
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType made) {
            var content = value(name, made.getActualTypeArguments()[0]);
            return made.getRawType() == List.class ? List.of(content) : Optional.of(content);
        }
        return value(name, (Class<?>) type);
    }

    private Object value(String name, Class<?> type) {
        if (type.isEnum()) {
            var all = type.getEnumConstants();
            var constant = all[turn % all.length];
            constants.add(((Enum<?>) constant).name());
            return constant;
        }
        if (type == String.class) {
            return switch (name) {
                case "sha256" -> HASH;
                case "language" -> turn % 2 == 0 ? "vi" : "en";
                case "order", "left", "paragraph" -> IDENTITY;
                case "name", "title" -> turn % 2 == 0 ? "" : "chữ";
                default -> "chữ";
            };
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 3;
        }
        if (type == long.class) {
            return 3L;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 9, 5);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 9, 5, 8, 30);
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(15);
        }
        if (type == PaperStyle.class) {
            return new PaperStyle(
                    25, 25, 35, 20, 13, 127, 12, 150, new LetterSizes(12, 13, 12, 13, 13, 13, 13, 13, 13));
        }
        return made(type);
    }

    private Object made(Class<?> type) {
        if (type == ConferenceId.class) {
            return CONFERENCE;
        }
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Id.class.isAssignableFrom(type)
                ? new Object[] {IDENTITY}
                : Arrays.stream(components)
                        .map(part -> value(part.getName(), part.getGenericType()))
                        .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
