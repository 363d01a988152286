package vn.thuky.export.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.thuky.reading.FormReading;

/** A Word file made for a test. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();

    XWPFDocument document() {
        return document;
    }

    WordFile lines(String... lines) {
        List.of(lines).forEach(line -> document.createParagraph().createRun().setText(line));
        return this;
    }

    WordFile table(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
            }
        }
        return this;
    }

    HouseForm form(Path folder) throws IOException, FormReading.Refused {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        var file = folder.resolve("form.docx");
        Files.write(file, bytes.toByteArray());
        return read(file);
    }

    static HouseForm read(Path file) throws FormReading.Refused {
        var read = FormReading.read(FormReading.content(file));
        return new HouseForm(read.parts(), read.main());
    }

    static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    static List<String> paragraphs(byte[] docx) throws IOException {
        try (var document = open(docx)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
