package vn.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteNameTest {

    @Test
    void theWordForASiteIsLeftOutWhereItBeginsTheName() {
        assertThat(SiteName.behindWord("Điểm cầu Hà Nội")).isEqualTo("Hà Nội");
        assertThat(SiteName.behindWord(" ĐIỂM CẦU  5")).isEqualTo("5");
        assertThat(SiteName.behindWord("Site 5")).isEqualTo("5");
    }

    @Test
    void everyOtherNameStays() {
        for (var name : new String[] {"Huyện Sóc Sơn", "Điểm cầu", "Điểm cầuX", "Hội trường điểm cầu chính", ""}) {
            assertThat(SiteName.behindWord(name)).isEqualTo(name);
        }
    }
}
