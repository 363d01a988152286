package vn.thuky.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import vn.thuky.reading.TableFile.Cells;
import vn.thuky.reading.TableFile.NotRead;

/**
 * The first sheet of an XLSX file. Read in three goes, so that little is held at a time: where the sheet lies, its cells, and of the
 * texts they share only those that are used.
 */
final class Spreadsheet {
    private static final LimitedZip.Limits LIMITS = new LimitedZip.Limits(2_000, 64L << 20, 256L << 20, 100);

    /** Of one part that is read; a list of five thousand people takes two megabytes. */
    private static final long MOST_PART = 16L << 20;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final Path file;
    private Optional<String> sheetRelation = Optional.empty();
    private final Map<String, String> relations = new HashMap<>();
    private boolean openDocument;

    private Spreadsheet(Path file) {
        this.file = file;
    }

    static Cells read(Path file) throws NotRead {
        try {
            return new Spreadsheet(file).cells();
        } catch (LimitedZip.Refused e) {
            throw new NotRead(
                    e.problem() == LimitedZip.Problem.TOO_LARGE ? TableProblem.TOO_LARGE : TableProblem.DAMAGED);
        } catch (IOException e) {
            throw new NotRead(TableProblem.DAMAGED);
        }
    }

    /** What reads one part. */
    private interface Part {
        void read(InputStream content) throws XMLStreamException, IOException;
    }

    private Cells cells() throws IOException, NotRead {
        LimitedZip.read(file, LIMITS, this::look);
        if (openDocument) {
            throw new NotRead(TableProblem.OPEN_DOCUMENT);
        }
        var sheet = sheetRelation.map(relations::get);
        if (sheet.isEmpty()) {
            throw new NotRead(TableProblem.NOT_A_TABLE);
        }
        var cells = new SheetCells();
        readPart(sheet.get(), cells::read);
        var wanted = new TreeSet<>(cells.shared());
        var texts = new HashMap<Integer, String>();
        if (!wanted.isEmpty()) {
            readPart(SHARED, content -> texts.putAll(SharedTexts.read(content, wanted)));
        }
        return cells.with(texts);
    }

    private void look(String name, InputStream content) throws IOException {
        switch (name) {
            case "mimetype" -> openDocument = true;
            case WORKBOOK -> part(name, content, in -> sheetRelation = Xml.first(in, "sheet", "id"));
            case RELATIONS ->
                part(
                        name,
                        content,
                        in -> Xml.each(in, "Relationship", element -> {
                            var target = element.apply("Target");
                            relations.put(
                                    element.apply("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                        }));
            default -> {
                // of no interest
            }
        }
    }

    private void readPart(String wanted, Part part) throws IOException {
        LimitedZip.read(file, LIMITS, (name, content) -> {
            if (name.equals(wanted)) {
                part(name, content, part);
            }
        });
    }

    private static void part(String name, InputStream content, Part part) throws IOException {
        try {
            part.read(new BoundedStream(content, name, MOST_PART));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new LimitedZip.Refused(LimitedZip.Problem.DAMAGED, name);
        }
    }
}
