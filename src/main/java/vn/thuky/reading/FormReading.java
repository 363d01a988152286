package vn.thuky.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.thuky.reading.LimitedZip.Limits;
import vn.thuky.reading.LimitedZip.Problem;

/** Reads a Word file that is to be a form. It comes from elsewhere: what runs, embeds or fetches anything is refused. */
public final class FormReading {

    /** Largest file that is read, in bytes. */
    public static final int LIMIT = 5 << 20;

    private static final Limits LIMITS = new Limits(500, 16L << 20, 40L << 20, 60);
    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern PROGRAM = Pattern.compile("(?i).*(vbaproject|vbadata|activex|macros?).*");
    private static final Pattern EMBEDDED = Pattern.compile("(?i).*/(embeddings|activex|afchunk).*");
    private static final Pattern EMBEDDING = Pattern.compile("(?i).*/(oleobject|package|control|afchunk|subdocument)");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private FormReading() {}

    /** The file is not taken as a form. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final FormRefusal why;

        Refused(FormRefusal why) {
            super(why.name());
            this.why = why;
        }

        public FormRefusal why() {
            return why;
        }
    }

    /** All of a file, or as much as shows that it is too large. */
    public static byte[] content(Path file) throws Refused {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw new Refused(FormRefusal.UNREADABLE);
        }
    }

    /**
     * Reads all of a file.
     *
     * @throws Refused when it is none that is taken
     */
    public static FormParts read(byte[] file) throws Refused {
        if (file.length > LIMIT) {
            throw new Refused(FormRefusal.TOO_LARGE);
        }
        try {
            var reading = new FormReading();
            LimitedZip.read(file, LIMITS, (name, content) -> reading.parts.put(name, content.readAllBytes()));
            return reading.checked();
        } catch (LimitedZip.Refused e) {
            throw new Refused(why(e.problem()));
        } catch (XMLStreamException e) {
            throw new Refused(FormRefusal.DAMAGED);
        } catch (IOException e) {
            throw new Refused(FormRefusal.UNREADABLE);
        }
    }

    private static FormRefusal why(Problem problem) {
        return switch (problem) {
            case NOT_A_ZIP -> FormRefusal.NOT_A_DOCX;
            case TOO_LARGE -> FormRefusal.TOO_LARGE;
            case BAD_NAME, DAMAGED -> FormRefusal.DAMAGED;
        };
    }

    private FormParts checked() throws XMLStreamException, Refused {
        var types = parts.get("[Content_Types].xml");
        if (types == null) {
            throw new Refused(FormRefusal.NOT_A_DOCX);
        }
        var main = main(types);
        for (var part : parts.entrySet()) {
            check(part.getKey(), part.getValue());
        }
        return new FormParts(parts, main);
    }

    private String main(byte[] types) throws XMLStreamException, Refused {
        var main = new String[] {""};
        var macros = new boolean[1];
        Xml.each(new ByteArrayInputStream(types), "Override", type -> {
            if (type.apply("ContentType").equals(TEXT)) {
                main[0] = type.apply("PartName").replaceFirst("^/", "");
            }
            macros[0] |= type.apply("ContentType").toLowerCase(Locale.ROOT).contains("macroenabled");
        });
        if (macros[0]) {
            throw new Refused(FormRefusal.MACROS);
        }
        if (!parts.containsKey(main[0])) {
            throw new Refused(FormRefusal.NOT_A_DOCX);
        }
        return main[0];
    }

    private static void check(String name, byte[] content) throws XMLStreamException, Refused {
        if (PROGRAM.matcher(name).matches()) {
            throw new Refused(FormRefusal.MACROS);
        }
        if (EMBEDDED.matcher(name).matches()) {
            throw new Refused(FormRefusal.EMBEDDED);
        }
        if (name.endsWith(".rels")) {
            relations(content);
        } else if (name.endsWith(".xml")) {
            var found = new FormXml(content).harm();
            if (found.isPresent()) {
                throw new Refused(found.get());
            }
        }
    }

    private static void relations(byte[] content) throws XMLStreamException, Refused {
        var found = new ArrayList<FormRefusal>();
        Xml.each(
                new ByteArrayInputStream(content),
                "Relationship",
                relation -> harm(relation).ifPresent(found::add));
        if (!found.isEmpty()) {
            throw new Refused(found.getFirst());
        }
    }

    /** Links to pages are opened by who reads the paper, and by nobody else. */
    private static Optional<FormRefusal> harm(UnaryOperator<String> relation) {
        var type = relation.apply("Type");
        if (EMBEDDING.matcher(type).matches()) {
            return Optional.of(FormRefusal.EMBEDDED);
        }
        var fetched = relation.apply("TargetMode").equalsIgnoreCase("External") && !type.endsWith("/hyperlink");
        return fetched ? Optional.of(FormRefusal.EXTERNAL) : Optional.empty();
    }
}
