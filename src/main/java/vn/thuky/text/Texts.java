package vn.thuky.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wording of one language. A key begins with the area it belongs to ({@code live.entry.prompt}), and each area has one file a
 * language beside this class ({@code live_vi.properties}, {@code live_en.properties}), so that a text is found by its key.
 */
public final class Texts {

    /** The areas that have a file; the first word of every key. */
    public static final List<String> AREAS = List.of(
            "action",
            "agenda",
            "backups",
            "cli",
            "commitments",
            "common",
            "document",
            "conclusions",
            "documents",
            "exchange",
            "forms",
            "hall",
            "history",
            "home",
            "kind",
            "live",
            "organizations",
            "overview",
            "participants",
            "password",
            "personal",
            "search",
            "settings",
            "shorthands",
            "shell",
            "sites",
            "speeches",
            "versions",
            "wording");

    private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> wording;

    private Texts(Language language, Map<String, String> wording) {
        this.language = language;
        this.wording = Collections.unmodifiableMap(wording);
    }

    /** The wording of a language, read from its files once. */
    public static Texts of(Language language) {
        return READ.computeIfAbsent(language, Texts::read);
    }

    private static Texts read(Language language) {
        var wording = new HashMap<String, String>();
        for (var area : AREAS) {
            load(area, language).forEach((key, value) -> wording.put((String) key, (String) value));
        }
        return new Texts(language, wording);
    }

    public Language language() {
        return language;
    }

    /** All keys, sorted. */
    public List<String> keys() {
        return List.copyOf(new TreeSet<>(wording.keySet()));
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the values as {@link MessageFormat} does (an apostrophe is
     * written twice in texts that take values). A key without a text is shown as itself in angle quotes; a test keeps that from
     * happening.
     */
    public String get(String key, Object... values) {
        var text = wording.get(key);
        if (text == null) {
            return "‹" + key + "›";
        }
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** The text of a key, or empty when there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(wording.get(key));
    }

    /** The name of a constant, by the key {@code kind.<Type>.<CONSTANT>}: {@code kind.NoteKind.RESULT}. */
    public String name(Enum<?> constant) {
        return get("kind." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The same wording for FXML files, which take keys as {@code %key}. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(keys());
            }
        };
    }

    private static Properties load(String area, Language language) {
        var name = area + "_" + language.code() + ".properties";
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no wording file " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
