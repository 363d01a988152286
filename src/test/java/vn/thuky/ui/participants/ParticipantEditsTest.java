package vn.thuky.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.kit.TestDesk;

class ParticipantEditsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Participants c;

    @SuppressWarnings("NullAway.Init")
    private ParticipantsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        c = new Participants(folder);
        model = c.open(new TestDesk().desk());
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void plainTextsAreKeptAsTyped() {
        type("p1", ParticipantText.HONORIFIC, "Bà");
        type("p1", ParticipantText.TITLE, "PGS.TS");
        type("p1", ParticipantText.NAME, "Trần Thị Ân");
        type("p1", ParticipantText.EMAIL, "an@example.vn");

        var person = c.participant("p1").person();
        assertThat(person.honorific() + " " + person.title() + " " + person.name())
                .isEqualTo("Bà PGS.TS Trần Thị Ân");
        assertThat(c.participant("p1").contact().email()).isEqualTo("an@example.vn");
    }

    @Test
    void aNameMayBeTakenAwaySoThatASeatIsLeft() {
        type("p1", ParticipantText.NAME, "");

        assertThat(c.participant("p1").person().known()).isFalse();
        assertThat(problem("p1", ParticipantText.NAME)).isEmpty();
    }

    @Test
    void aKnownOrganizationIsFoundAndAnUnknownOneMade() {
        type("p0", ParticipantText.ORGANIZATION, "sở gdđt hải phòng");
        type("p1", ParticipantText.ORGANIZATION, "Báo Tuổi trẻ");

        assertThat(c.participant("p0").organization()).contains(new OrganizationId("o0"));
        assertThat(text("p0", ParticipantText.ORGANIZATION)).isEqualTo("Sở GDĐT Hải Phòng");
        assertThat(text("p1", ParticipantText.ORGANIZATION)).isEqualTo("Báo Tuổi trẻ");

        type("p0", ParticipantText.ORGANIZATION, "SỞ GDĐT HẢI PHÒNG");
        assertThat(text("p0", ParticipantText.ORGANIZATION)).isEqualTo("Sở GDĐT Hải Phòng");
        assertThat(model.edits().suggestions(ParticipantText.ORGANIZATION))
                .containsExactly("Sở GDĐT Hải Phòng", "Sở Giáo dục và Đào tạo Hải Phòng", "Báo Tuổi trẻ");
    }

    @Test
    void whatIsNoRankStaysMarkedUntilItIsOne() {
        type("p0", ParticipantText.RANK, "cao nhất");
        assertThat(problem("p0", ParticipantText.RANK)).contains("participants.problem.rank");
        assertThat(text("p0", ParticipantText.RANK)).isEqualTo("cao nhất");

        type("p0", ParticipantText.PHONE, "0912");
        assertThat(text("p0", ParticipantText.RANK))
                .as("other changes leave it")
                .isEqualTo("cao nhất");

        type("p0", ParticipantText.RANK, "9");
        assertThat(problem("p0", ParticipantText.RANK)).isEmpty();
        assertThat(c.all().getLast().id()).isEqualTo(new ParticipantId("p0"));
    }

    @Test
    void timesAreReadAsPeopleTypeThemAndMakePresent() {
        type("p0", ParticipantText.CAME_AT, "8h15");
        type("p0", ParticipantText.LEFT_AT, "1030");

        var attendance = c.participant("p0").attendance();
        assertThat(attendance.state()).isEqualTo(AttendanceState.PRESENT);
        assertThat(attendance.cameAt().orElseThrow().toLocalTime()).isEqualTo(LocalTime.of(8, 15));
        assertThat(text("p0", ParticipantText.LEFT_AT)).isEqualTo("10:30");
    }

    @Test
    void impossibleTimesStayMarked() {
        type("p0", ParticipantText.CAME_AT, "8h15");
        type("p0", ParticipantText.LEFT_AT, "7h");
        assertThat(problem("p0", ParticipantText.LEFT_AT)).contains("participants.problem.reversed");

        type("p0", ParticipantText.LEFT_AT, "25:00");
        assertThat(problem("p0", ParticipantText.LEFT_AT)).contains("participants.problem.time");
        assertThat(c.participant("p0").attendance().leftAt()).isEmpty();

        type("p0", ParticipantText.LEFT_AT, "");
        assertThat(problem("p0", ParticipantText.LEFT_AT)).isEmpty();
    }

    @Test
    void aReasonMakesAbsent() {
        type("p0", ParticipantText.REASON, "đi công tác");

        assertThat(c.participant("p0").attendance().state()).isEqualTo(AttendanceState.ABSENT_EXCUSED);
    }

    @Test
    void whoIsStoodInForIsFoundByNameOrSeat() {
        type("p3", ParticipantText.SUBSTITUTE_FOR, "giám đốc sở gdđt hải phòng");
        assertThat(c.participant("p3").attendance().substituteFor()).contains(new ParticipantId("p2"));

        type("p3", ParticipantText.SUBSTITUTE_FOR, "Lê Dũng");
        assertThat(problem("p3", ParticipantText.SUBSTITUTE_FOR)).contains("participants.problem.nobody");

        type("p3", ParticipantText.SUBSTITUTE_FOR, "");
        assertThat(c.participant("p3").attendance().substituteFor()).isEmpty();
    }

    @Test
    void whatStandsElsewhereInAColumnIsSuggested() {
        type("p0", ParticipantText.POSITION, "Thứ trưởng");

        assertThat(model.edits().suggestions(ParticipantText.POSITION)).containsExactly("Thứ trưởng", "Giám đốc");
        assertThat(model.edits().suggestions(ParticipantText.SUBSTITUTE_FOR)).contains("Trần Thị An");
    }

    private void type(String id, ParticipantText text, String typed) {
        model.edits().type(row(id), text, typed);
    }

    private String text(String id, ParticipantText text) {
        return row(id).text(text).typedProperty().get().text();
    }

    private Optional<String> problem(String id, ParticipantText text) {
        return row(id).text(text).typedProperty().get().problem().map(message -> message.key());
    }

    private ParticipantRow row(String id) {
        return model.finding().hits().stream()
                .filter(row -> row.key().equals(new ParticipantId(id)))
                .findFirst()
                .orElseThrow();
    }
}
