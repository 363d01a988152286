package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Event;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.office.PaperStyle;

class IcsWriterTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 30);
    private static final Imprint IMPRINT =
            new Imprint("Thư ký", START.minusDays(1).atZone(ZoneId.of("Asia/Ho_Chi_Minh")));

    private static String file(Paper paper) {
        return new String(new Exporter().bytes(paper, FileFormat.ICS, IMPRINT), StandardCharsets.UTF_8);
    }

    private static List<String> lines(Paper paper) {
        return Stream.of(file(paper).replace("\r\n ", "").split("\r\n")).toList();
    }

    private static Paper paper(Event... events) {
        return new Paper(DocumentKind.PROGRAMME, "Chương trình", PaperStyle.DEFAULT, List.of(), List.of())
                .withEvents(List.of(events));
    }

    private static Event event(String title, Event.When when, String details) {
        return new Event("hn.muc-1", 2, title, when, "Hội trường A, tầng 2", details);
    }

    @Test
    void timesAreTheMomentsOfThePlace() {
        assertThat(lines(paper(event("Khai mạc", new Event.Times(START, START.plusMinutes(30)), ""))))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Thu ky Hoi nghi//thuky//VI",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:Chương trình",
                        "BEGIN:VEVENT",
                        "UID:hn.muc-1@thuky",
                        "DTSTAMP:20260827T013000Z",
                        "SEQUENCE:2",
                        "DTSTART:20260828T013000Z",
                        "DTEND:20260828T020000Z",
                        "SUMMARY:Khai mạc",
                        "LOCATION:Hội trường A\\, tầng 2",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void whatHasNoLengthHasNoEnd() {
        assertThat(lines(paper(event("Khai mạc", new Event.Times(START, START), ""))))
                .contains("DTSTART:20260828T013000Z")
                .noneMatch(line -> line.startsWith("DTEND"));
    }

    @Test
    void aDeadlineIsAWholeDay() {
        assertThat(lines(paper(event("Hạn", new Event.AllDay(LocalDate.of(2026, 12, 31)), ""))))
                .contains("DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101");
    }

    @Test
    void linesAreFoldedBetweenLettersAtSeventyFiveOctets() {
        var title = "Triển khai nhiệm vụ năm học 🎉 ".repeat(20).strip();
        var file = file(paper(event(title, new Event.AllDay(LocalDate.EPOCH), "")));

        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file).endsWith("\r\n").doesNotContain("\uFFFD").doesNotContainPattern("[^\r]\n");
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void wordsOfUsersBreakNoLine() {
        var hostile = "a;b,c\\d\r\nEND:VCALENDAR\u0000\u202E\uD800";

        assertThat(lines(paper(event(hostile, new Event.AllDay(LocalDate.EPOCH), hostile))))
                .contains("SUMMARY:a\\;b\\,c\\\\d END:VCALENDAR\uFFFD")
                .contains("DESCRIPTION:a\\;b\\,c\\\\d\\nEND:VCALENDAR\uFFFD")
                .containsOnlyOnce("END:VCALENDAR");
    }

    @Test
    void onlyDeadlinesOfWhatIsStillToBeDoneStandInACalendar() {
        var day = LocalDate.of(2026, 9, 30);
        var open = Commitment.of(new CommitmentId("c1"), Dossiers.ID, "Trang bị phòng học")
                .withDeadline(Optional.of(day), List.of());
        var done = Commitment.of(new CommitmentId("c2"), Dossiers.ID, "Đã xong")
                .withDeadline(Optional.of(day), List.of())
                .withState(CommitmentState.DONE);
        var without = Commitment.of(new CommitmentId("c3"), Dossiers.ID, "Không có hạn");
        var dossier = Dossiers.of(List.of(Conference.named(Dossiers.ID, "Hội nghị thử"), open, done, without));

        assertThat(lines(new Papers().paper(DocumentKind.COMMITMENTS, dossier, Dossiers.NOW)))
                .filteredOn(line -> line.matches("(UID|SUMMARY|DTSTART).*"))
                .containsExactly(
                        "UID:hoi-nghi-mau-cum-1.c1@thuky",
                        "DTSTART;VALUE=DATE:20260930",
                        "SUMMARY:Hạn: Trang bị phòng học");
    }

    @Test
    void theProgrammeOfTheSampleStandsInACalendarAndWhatHasNoTimesDoesNot() {
        var sample = Dossiers.sample();
        var programme = new Papers().paper(DocumentKind.PROGRAMME, sample, Dossiers.NOW);

        assertThat(programme.events()).hasSameSizeAs(sample.agenda());
        assertThat(programme.events()).extracting(Event::key).doesNotHaveDuplicates();
        assertThat(new Papers()
                        .paper(DocumentKind.MINUTES, sample, Dossiers.NOW)
                        .formats())
                .doesNotContain(FileFormat.ICS);
        assertThat(new Papers()
                        .paper(DocumentKind.PROGRAMME, Dossiers.empty(), Dossiers.NOW)
                        .formats())
                .doesNotContain(FileFormat.ICS);
    }
}
