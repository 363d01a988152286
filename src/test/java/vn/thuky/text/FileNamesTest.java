package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNamesTest {

    @Example
    void titlesBecomePlainNames() {
        assertThat(FileNames.of("Biên bản: Hội nghị \"Đổi mới\" 2023/2024", "docx"))
                .isEqualTo("Bien-ban-Hoi-nghi-Doi-moi-2023-2024.docx");
        assertThat(FileNames.of("../..", "pdf")).isEqualTo("van-ban.pdf");
        assertThat(FileNames.of("Con", "pdf")).isEqualTo("Con_.pdf");
    }

    @Example
    void longTitlesAreCutBetweenWords() {
        assertThat(FileNames.of("hội nghị ".repeat(40), "html"))
                .hasSizeBetween(100, FileNames.LONGEST)
                .matches("(hoi|nghi)(-(hoi|nghi))+\\.html");
    }

    @Property
    void everyNameIsSafeEverywhere(@ForAll String title) {
        assertThat(FileNames.of(title, "docx"))
                .matches("[A-Za-z0-9_][A-Za-z0-9_-]*\\.docx")
                .hasSizeLessThanOrEqualTo(FileNames.LONGEST);
    }
}
