package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.document.FileFormat;

class MarkdownWriterTest {

    @Test
    void titlesHeadingsTablesAndLooksAreMarked() {
        assertThat(markdown(RichPaper.minutes()))
                .contains("# BIÊN BẢN\n\n**Hội nghị trực tuyến triển khai nhiệm vụ năm học 2023-2024**  \n")
                .contains("\n\n## 1. Nội dung thứ 1\n\n### 1.1. Sở")
                .contains("*Căn cứ chương trình công tác năm học.*")
                .contains("| STT | Họ và tên | Chức vụ, đơn vị |\n| :---: | --- | --- |\n")
                .contains("***Nơi nhận:***\n\n- Các đại biểu dự họp;  \n- Lưu: VT, Hồ sơ.");
    }

    @Test
    void whatWouldBeReadAsMarkupIsEscaped() {
        assertThat(markdown(RichPaper.saying("# *a* [b](c) | d_e `f` \\ ~~g~~\nhai")))
                .contains("\n\n\\# \\*a\\* \\[b\\](c) \\| d\\_e \\`f\\` \\\\ \\~\\~g\\~\\~  \nhai\n\n")
                .contains("| 1 | \\# \\*a\\* \\[b\\](c) \\| d\\_e \\`f\\` \\\\ \\~\\~g\\~\\~<br>hai |");
    }

    private static String markdown(Paper paper) {
        return new String(new Exporter().bytes(paper, FileFormat.MARKDOWN, RichPaper.IMPRINT), StandardCharsets.UTF_8);
    }
}
