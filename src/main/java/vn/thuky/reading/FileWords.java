package vn.thuky.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The words of a file that was handed in, to look for something in them: of plain text, PDF, Word, Excel, PowerPoint and OpenDocument. */
public final class FileWords {
    /** Larger files are not read. */
    public static final int LIMIT = 20 << 20;

    private static final String PDF = "pdf";
    private static final Set<String> PLAIN = Set.of("txt", "md", "csv");
    private static final Set<String> PACKED = Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp");
    private static final LimitedZip.Limits LIMITS = new LimitedZip.Limits(5_000, 32L << 20, 128L << 20, 100);
    private static final int MOST_LETTERS = 4 << 20;

    /** Elements after which a word does not go on. */
    private static final Set<String> ENDS = Set.of("p", "h", "si", "c", "br", "tab", "line-break", "tc", "table-cell");

    private final StringBuilder words = new StringBuilder();

    private FileWords() {}

    /**
     * What was read.
     *
     * @param whole false when pages are pictures, in which there may be more words
     */
    public record Words(String text, boolean whole) {}

    /** Whether files of this name are of a kind that is read. */
    public static boolean reads(String name) {
        return PDF.equals(ending(name)) || PLAIN.contains(ending(name)) || PACKED.contains(ending(name));
    }

    /** All words, in the order they lie in the file; empty when it is of another kind, larger than is read, or not what its name says. */
    public static Optional<Words> of(String name, byte[] content) {
        if (content.length > LIMIT || !reads(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(words(ending(name), content));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Words words(String ending, byte[] content) throws IOException, XMLStreamException {
        if (PDF.equals(ending)) {
            return PdfWords.of(content, MOST_LETTERS);
        }
        return new Words(PLAIN.contains(ending) ? plain(content) : new FileWords().packed(content), true);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String plain(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private String packed(byte[] content) throws IOException, XMLStreamException {
        LimitedZip.read(content, LIMITS, this::part);
        return words.toString();
    }

    private void part(String name, InputStream content) throws IOException {
        if (name.endsWith(".xml")) {
            try {
                xml(content);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    private void xml(InputStream content) throws XMLStreamException, IOException {
        var xml = Xml.reader(content);
        while (xml.hasNext()) {
            switch (Xml.next(xml)) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (ENDS.contains(xml.getLocalName())) {
                        add("\n");
                    }
                }
                default -> {}
            }
        }
        add("\n");
    }

    private void add(String text) throws IOException {
        if (words.length() + text.length() > MOST_LETTERS) {
            throw new LimitedZip.Refused(LimitedZip.Problem.TOO_LARGE, "");
        }
        words.append(text);
    }
}
