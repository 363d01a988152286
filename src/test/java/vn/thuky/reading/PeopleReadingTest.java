package vn.thuky.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuky.reading.PeopleReading.Result;

class PeopleReadingTest {

    @Test
    void readsNamePositionAndOrganization() {
        assertThat(people("Nguyễn Văn An\tGiám đốc\tSở GDĐT Hà Nội\r\nTrần Thị Bình\tTrưởng phòng\tSở GDĐT Huế\r\n"))
                .containsExactly(
                        new ListedPerson("Nguyễn Văn An", "Giám đốc", "Sở GDĐT Hà Nội"),
                        new ListedPerson("Trần Thị Bình", "Trưởng phòng", "Sở GDĐT Huế"));
    }

    @Test
    void headingsSayWhichColumnIsWhich() {
        assertThat(people("STT\tĐơn vị\tHọ và tên\tChức vụ\n1\tSở GDĐT Huế\tTrần Thị Bình\tTrưởng phòng"))
                .containsExactly(new ListedPerson("Trần Thị Bình", "Trưởng phòng", "Sở GDĐT Huế"));
    }

    @Test
    void siteAndRoleAreReadAndOtherColumnsNamed() {
        assertThat(PeopleReading.read("TT\tHọ và tên\tChức vụ\tĐơn vị\tĐiểm cầu\tVai trò\tSố xe\n"
                        + "1\tTrần Thị Bình\tTrưởng phòng\tSở GDĐT Huế\tHuế\tChủ trì\t75A"))
                .isEqualTo(new Result.People(
                        List.of(new ListedPerson("Trần Thị Bình", "Trưởng phòng", "Sở GDĐT Huế", "Huế", "Chủ trì")),
                        List.of("Số xe")));
    }

    @Test
    void honorificAndAcademicTitleAreKeptApartFromTheName() {
        assertThat(people(
                        "Danh xưng\tHọc vị\tHọ và tên\tChức vụ\tĐơn vị\nBà\tTS\tTrần Thị Bình\tTrưởng phòng\tSở Y tế"))
                .containsExactly(new ListedPerson("Bà", "TS", "Trần Thị Bình", "Trưởng phòng", "Sở Y tế", "", ""));
    }

    @Test
    void aColumnOfRunningNumbersIsNoName() {
        assertThat(people("1\tTrần Thị Bình\tTrưởng phòng\n2.\tLê Cường\t\tBáo Tuổi trẻ"))
                .containsExactly(
                        new ListedPerson("Trần Thị Bình", "Trưởng phòng", ""),
                        new ListedPerson("Lê Cường", "", "Báo Tuổi trẻ"));
    }

    @Test
    void aCellMayHoldLineBreaksTabsAndQuotationMarks() {
        assertThat(people("\"Lê\nCường\"\t\"Báo \"\"Tuổi\ttrẻ\"\"\"\n\"Không đóng\tPhóng viên"))
                .containsExactly(
                        new ListedPerson("Lê Cường", "Báo \"Tuổi trẻ\"", ""),
                        new ListedPerson("\"Không đóng", "Phóng viên", ""));
    }

    @Test
    void whatNoNameHoldsIsCleanedAway() {
        assertThat(people("  Le\u0302 \u202eCường\u0000 \tGiám  đốc"))
                .containsExactly(new ListedPerson("Lê Cường", "Giám đốc", ""));
    }

    @Test
    void blankRowsAreNobody() {
        assertThat(people("\n\t\t\nLê Cường\n \t \n")).containsExactly(new ListedPerson("Lê Cường", "", ""));
        assertThat(PeopleReading.read(" \n\t\n")).isEqualTo(new Result.Nothing());
        assertThat(PeopleReading.read("")).isEqualTo(new Result.Nothing());
        assertThat(PeopleReading.read("Họ và tên\tChức vụ\n")).isEqualTo(new Result.Nothing());
    }

    @Test
    void moreThanAConferenceHoldsIsRefused() {
        assertThat(people("Lê Cường\n".repeat(PeopleReading.MOST_ROWS))).hasSize(PeopleReading.MOST_ROWS);
        assertThat(PeopleReading.read("Lê Cường\n".repeat(PeopleReading.MOST_ROWS + 1)))
                .isEqualTo(new Result.TooMuch());
        assertThat(PeopleReading.read("a".repeat(3_000_000))).isEqualTo(new Result.TooMuch());
    }

    @Test
    void manyQuotationMarksTakeNoLonger() {
        assertThat(PeopleReading.read("\"".repeat(1_000_000))).isInstanceOf(Result.People.class);
        assertThat(people("\"a\n".repeat(5_000))).hasSize(5_000);
    }

    private static List<ListedPerson> people(String pasted) {
        return ((Result.People) PeopleReading.read(pasted)).people();
    }
}
