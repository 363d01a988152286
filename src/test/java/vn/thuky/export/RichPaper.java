package vn.thuky.export;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Signatures.Signer;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.PaperStyle;

/** A paper with every kind of block, several pages long. */
final class RichPaper {
    static final Imprint IMPRINT =
            new Imprint("Văn phòng", ZonedDateTime.of(2024, 1, 16, 11, 30, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh")));

    static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    private static final String SENTENCE =
            "Các đơn vị bám sát chương trình công tác, chủ động tham mưu cho thành phố; mạng lưới trường lớp ổn định, phát triển cả về cơ cấu và loại hình, tình trạng quá tải giảm dần. ";

    private RichPaper() {}

    static Paper minutes() {
        return of(PaperStyle.DEFAULT, List.of(Section.portrait(body()), Section.landscape(appendix())));
    }

    static Paper saying(String text) {
        return of(
                PaperStyle.DEFAULT,
                List.of(Section.portrait(List.of(
                        letterhead(Optional.empty()),
                        new Title("BIÊN BẢN", Phrase.of(text), false),
                        new Heading(1, Phrase.of(text), Optional.empty()),
                        Paragraph.of(Phrase.of(text)),
                        table(Row.of(List.of(Phrase.of("1"), Phrase.of(text), Phrase.of(text)))),
                        signatures()))));
    }

    /** One paragraph and nothing else. */
    static Paper onlySaying(String text) {
        return of(PaperStyle.DEFAULT, List.of(Section.portrait(List.of(Paragraph.of(Phrase.of(text))))));
    }

    static Paper of(PaperStyle style, List<Section> sections) {
        return new Paper(DocumentKind.MINUTES, "Biên bản Hội nghị <thử> & \"kiểm\"", style, sections, List.of());
    }

    static Paper withDateline() {
        return of(
                PaperStyle.DEFAULT,
                List.of(Section.portrait(List.of(
                        letterhead(Optional.of(
                                Phrase.of("Hà Nội, ngày 16 tháng 01 năm 2024").italic())),
                        new Title("CHƯƠNG TRÌNH", Phrase.of("Hội nghị trực tuyến triển khai nhiệm vụ năm học"), true),
                        Paragraph.of(Phrase.of(SENTENCE)),
                        new Signatures(
                                Optional.empty(),
                                new Signer(
                                        List.of(Phrase.of("TL. BỘ TRƯỞNG"), Phrase.of("CHÁNH VĂN PHÒNG")),
                                        Phrase.LONG_BLANK),
                                List.of(Phrase.of("- Các đơn vị;"), Phrase.of("- Lưu: VT, VP.")))))));
    }

    private static List<Block> body() {
        var blocks = new ArrayList<Block>();
        blocks.add(letterhead(Optional.empty()));
        blocks.add(new Title(
                "BIÊN BẢN",
                Phrase.of("Hội nghị trực tuyến triển khai nhiệm vụ năm học 2023-2024\ncủa Cụm thi đua số 1"),
                false));
        blocks.add(Paragraph.of(Phrase.of("Thời gian bắt đầu: 08 giờ 30 phút, ngày 16 tháng 01 năm 2024.")));
        blocks.add(Paragraph.of(Phrase.of("Thư ký (người ghi biên bản): ").plus(Phrase.LONG_BLANK)));
        blocks.add(new Paragraph(
                Phrase.of("Căn cứ chương trình công tác năm học."), Paragraph.Look.ITALIC, Optional.empty()));
        blocks.add(new Paragraph(
                Phrase.of(LETTERS + "\n" + LETTERS.toUpperCase(Locale.ROOT)), Paragraph.Look.FLUSH, Optional.empty()));
        for (int i = 1; i <= 8; i++) {
            blocks.add(new Heading(1, Phrase.of(i + ". Nội dung thứ " + i), Optional.empty()));
            blocks.add(
                    new Heading(2, Phrase.of(i + ".1. Sở Giáo dục và Đào tạo: chất lượng đại trà"), Optional.empty()));
            blocks.add(Paragraph.of(Phrase.of(SENTENCE.repeat(3))));
            blocks.add(Paragraph.of(Phrase.bold("- Khó khăn: ").plus("thiếu giáo viên < 5% & chưa \"đồng bộ\".")));
        }
        blocks.add(table(
                Row.group("I. ĐIỂM CẦU CHÍNH"),
                Row.of(List.of(Phrase.of("1"), Phrase.of("Nguyễn Văn An"), Phrase.of("Giám đốc"))),
                Row.of(List.of(Phrase.of("2"), Phrase.LONG_BLANK, Phrase.of("Đại diện\nSở GDĐT Hà Nội")))));
        blocks.add(Paragraph.of(Phrase.of("Hội nghị kết thúc vào 11 giờ 30 phút, ngày 16 tháng 01 năm 2024./.")));
        blocks.add(signatures());
        return blocks;
    }

    private static List<Block> appendix() {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= 60; i++) {
            rows.add(Row.of(List.of(
                    Phrase.of(String.valueOf(i)),
                    Phrase.of("Đại biểu thứ " + i),
                    Phrase.of("Phòng Giáo dục Trung học"))));
        }
        return List.of(
                new AppendixTitle(
                        "Phụ lục",
                        "DANH SÁCH ĐẠI BIỂU",
                        Phrase.of("(Kèm theo Biên bản số 05/BB-CTĐ1)").italic()),
                table(rows.toArray(Row[]::new)));
    }

    private static Letterhead letterhead(Optional<Phrase> dateline) {
        return new Letterhead(
                Phrase.of("BỘ GIÁO DỤC VÀ ĐÀO TẠO"),
                Phrase.of("CỤM THI ĐUA SỐ 1"),
                Phrase.of("Số: ").plus(Phrase.SHORT_BLANK).plus("/BB-CTĐ1"),
                dateline);
    }

    private static Table table(Row... rows) {
        return new Table(
                List.of(
                        new Column("STT", 10, Align.CENTRE),
                        new Column("Họ và tên", 50, Align.LEFT),
                        new Column("Chức vụ, đơn vị", 60, Align.LEFT)),
                List.of(rows));
    }

    private static Signatures signatures() {
        return new Signatures(
                Optional.of(new Signer(List.of(Phrase.of("THƯ KÝ")), Phrase.LONG_BLANK)),
                new Signer(List.of(Phrase.of("CHỦ TỌA")), Phrase.of("Ngô Thị Minh")),
                List.of(Phrase.of("- Các đại biểu dự họp;"), Phrase.of("- Lưu: VT, Hồ sơ.")));
    }
}
