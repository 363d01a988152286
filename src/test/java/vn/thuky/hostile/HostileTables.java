package vn.thuky.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Broken lists of people. The names of those that hold somebody after all begin with {@code ok-}. */
final class HostileTables {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String DTD =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                    + "<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";

    private final byte[] whole;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileTables(byte[] whole) {
        this.whole = whole;
    }

    static Map<String, byte[]> all() throws IOException {
        var made = new HostileTables(workbook());
        made.workbooks();
        made.sheets();
        made.texts();
        return made.files;
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("Lê Cường");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void workbooks() {
        put("cut.xlsx", Arrays.copyOf(whole, whole.length / 2));
        put("cut-early.xlsx", Arrays.copyOf(whole, 100));
        put("random.xlsx", random(50_000));
        put("old-excel.xlsx", concat(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, random(5_000)));
        put(
                "encrypted.xlsx",
                concat(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
        put("open-document.xlsx", Zips.of(Map.of("mimetype", "application/vnd".getBytes(StandardCharsets.US_ASCII))));
        put("word.xlsx", Zips.of(Map.of("word/document.xml", new byte[] {1})));
        put("no-sheet.xlsx", Zips.without(whole, SHEET));
        put("no-relations.xlsx", Zips.without(whole, "xl/_rels/workbook.xml.rels"));
        put("leads-out.xlsx", Zips.with(whole, "../../../evil.xml", "x"));
        put(
                "relation-leads-out.xlsx",
                Zips.with(
                        whole,
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Target=\"../../../../etc/passwd\"/></Relationships>"));
        put("bomb-sheet.xlsx", Zips.bomb(Map.copyOf(Zips.entries(Zips.without(whole, SHEET))), SHEET, 900));
        put("bomb-shared.xlsx", Zips.bomb(Map.copyOf(Zips.entries(Zips.without(whole, SHARED))), SHARED, 900));
        put("bomb-picture.xlsx", Zips.bomb(Zips.entries(whole), "xl/media/a.bmp", 900));
        var many = Zips.entries(whole);
        for (var i = 0; i < 3_000; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }
        put("many-parts.xlsx", Zips.of(many));
    }

    private void sheets() {
        sheet("entity-file.xlsx", DTD);
        sheet("entities-of-entities.xlsx", laughs());
        sheet("external-type.xlsx", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><worksheet/>");
        sheet("no-xml.xlsx", "STT;Họ tên");
        sheet("cut-xml.xlsx", "<worksheet><sheetData><row><c>");
        sheet("deep.xlsx", "<worksheet>" + "<a>".repeat(2_000_000));
        sheet("long-attribute.xlsx", "<worksheet><row r=\"" + "1".repeat(15_000_000) + "\"/></worksheet>");
        sheet("shared-of-no-number.xlsx", cell("s", "-1") + cell("s", "99999999999") + cell("s", "x"));
        sheet("nothing-but-errors.xlsx", cell("e", "#REF!").repeat(1_000));
        sheet("rows-without-end.xlsx", cell("str", "Lê Cường").repeat(100_000));
        sheet(
                "ok-far-cells.xlsx",
                cell("str", "Lê Cường") + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c>"
                        + "<c r=\"ZZZZZZZZZZZZ1\" t=\"str\"><v>x</v></c></row>");
        sheet("ok-long-text.xlsx", cell("str", "a".repeat(10_000_000)));
        sheet("ok-odd-numbers.xlsx", cell("n", "1e999999999") + cell("n", "NaN") + cell("zzz", "Lê Cường"));
    }

    private void texts() {
        put("nothing.csv", new byte[0]);
        put("mark-only.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        put("blank-lines.csv", "\n;;;\n\t\t\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        put("zeroes.csv", new byte[1 << 20]);
        put("half-a-letter.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
        put("half-a-pair.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 'b', 0});
        put("tcvn3.csv", new byte[] {'T', (byte) 0xC7, 'n', '\n'});
        put("page.csv", "<html><table><tr><td>Lê Cường</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        put("pdf.csv", "%PDF-1.7 binary".getBytes(StandardCharsets.US_ASCII));
        put("twenty-megabytes.csv", "Lê Cường;Phóng viên\n".repeat(800_000).getBytes(StandardCharsets.UTF_8));
        put("too-many.csv", "Lê Cường\n".repeat(6_000).getBytes(StandardCharsets.UTF_8));
        put("ok-quotes.csv", "\"".repeat(1_500_000).getBytes(StandardCharsets.US_ASCII));
        put("ok-open-quote.csv", ("\"Lê Cường;x\n" + "\"a;\"\"b\n".repeat(4_000)).getBytes(StandardCharsets.UTF_8));
        put("ok-quoted-pairs.csv", ("\"a" + ";\"\"b".repeat(300_000)).getBytes(StandardCharsets.UTF_8));
        put("ok-many-columns.csv", (";".repeat(500_000) + "x\nLê Cường").getBytes(StandardCharsets.UTF_8));
        put("ok-formula.csv", "=cmd|' /C calc'!A0;@SUM(1)\n".getBytes(StandardCharsets.UTF_8));
        put("ok-control-letters.csv", "L\u0001ê\u202e Cường\u0007;x\n".getBytes(StandardCharsets.UTF_8));
        put("ok-long-word.csv", "ế".repeat(1_500_000).getBytes(StandardCharsets.UTF_8));
        put("ok-odd-separator.csv", "sep=\"\n\"Lê\" Cường\"\n".getBytes(StandardCharsets.UTF_8));
    }

    private void sheet(String name, String xml) {
        put(
                name,
                Zips.with(
                        whole,
                        SHEET,
                        xml.startsWith("<row") ? "<worksheet><sheetData>" + xml + "</sheetData></worksheet>" : xml));
    }

    private static String cell(String type, String value) {
        return "<row><c t=\"" + type + "\"><v>" + value + "</v></c></row>";
    }

    private static String laughs() {
        var xml = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        return xml + "]><worksheet><row><c t=\"str\"><v>&a29;</v></c></row></worksheet>";
    }

    private void put(String name, byte[] content) {
        files.put(name, content);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
