package vn.thuky.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.text.Clean;

/** Writes the tables of papers as a workbook to go on working with, a sheet each. */
final class XlsxWriter implements PaperWriter {
    private static final int LONGEST_NAME = 31;

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            describe(workbook, paper, imprint);
            var styles = new XlsxStyles(workbook);
            var layout = new Layout(paper.style());
            for (var section : paper.sections()) {
                sheets(workbook, styles, layout, section);
            }
            workbook.write(target);
        }
    }

    private static void describe(XSSFWorkbook workbook, Paper paper, Imprint imprint) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(Clean.line(paper.title()));
        properties.setCreator(Clean.line(imprint.author()));
        properties.setCreated(Optional.of(Date.from(imprint.at().toInstant())));
        properties.setModified(Optional.of(Date.from(imprint.at().toInstant())));
    }

    private static void sheets(XSSFWorkbook workbook, XlsxStyles styles, Layout layout, Section section) {
        var title = "";
        var name = "";
        for (var block : section.blocks()) {
            title = title(block).orElse(title);
            name = name(block).orElse(name);
            if (block instanceof Table table) {
                var sheet = workbook.createSheet(free(workbook, name));
                new XlsxSheet(sheet, styles, table, layout.textWidth(section.orientation())).write(title);
            }
        }
    }

    /** What stands above each printed page. */
    private static Optional<String> title(Block block) {
        return switch (block) {
            case Title title ->
                Optional.of(title.name() + "\n" + title.subject().text());
            case AppendixTitle title -> Optional.of(title.title());
            default -> Optional.empty();
        };
    }

    /** The last line of a subject of several says which of several tables it is, such as the site. */
    private static Optional<String> name(Block block) {
        return switch (block) {
            case Title title
            when title.subject().text().contains("\n") ->
                title.subject().text().lines().reduce((_, last) -> last);
            case Title title -> Optional.of(title.name());
            case AppendixTitle title -> Optional.of(title.title());
            default -> Optional.empty();
        };
    }

    /** A name no sheet has yet; the case of letters makes no difference to Excel. */
    private static String free(XSSFWorkbook workbook, String wanted) {
        var safe = WorkbookUtil.createSafeSheetName(Clean.line(wanted));
        var name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            var number = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }
}
