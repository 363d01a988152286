package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.OwnDays;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Picks;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;

class ConclusionsTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2024, 1, 16, 8, 0);
    private static final OrganizationId HEALTH = new OrganizationId("so-y-te");

    private final List<Entity> records = new ArrayList<>(List.of(
            Conference.named(Dossiers.ID, "Hội nghị sơ kết").withActual(Period.of(EIGHT, EIGHT.plusHours(3))),
            new Organization(HEALTH, "Sở Y tế", "SYT", OrganizationKind.DEPARTMENT, 1)));

    @Test
    void itsPartsFollowTheTemplate() {
        assertThat(Reading.of(DocumentKind.CONCLUSIONS, Dossiers.sample()).lines())
                .containsSubsequence(
                        "Số: ……/TB-CTĐ1",
                        "THÔNG BÁO",
                        "1. Đánh giá chung",
                        "2. Nhiệm vụ",
                        "a) Thực hiện tốt chương trình giáo dục mầm non, giáo dục phổ thông và giáo dục thường xuyên.",
                        "đ) Nghiên cứu, tập huấn các văn bản mới về thi đua, khen thưởng có hiệu lực trong năm 2024.",
                        "Các đơn vị thực hiện những nội dung đã cam kết tại hội nghị:",
                        "3. Xử lý kiến nghị",
                        "4. Tổ chức thực hiện");
    }

    @Test
    void aDirectionThatWasAssignedNamesLeadAndDeadlineOnce() {
        var note = Note.of(new NoteId("n"), Dossiers.ID, EIGHT, NoteKind.DIRECTION, "Rà soát trang thiết bị");
        records.add(note);
        records.add(assigned("Rà soát trang thiết bị, báo cáo").withSource(Optional.of(note.id())));
        records.add(assigned("Lập kế hoạch"));

        assertThat(lines())
                .containsSubsequence(
                        "a) Rà soát trang thiết bị. Chủ trì: Sở Y tế. Thời hạn: ngày 01 tháng 3 năm 2024.",
                        "b) Lập kế hoạch. Chủ trì: Sở Y tế. Thời hạn: ngày 01 tháng 3 năm 2024.",
                        "3. Tổ chức thực hiện")
                .noneMatch(line -> line.contains("báo cáo. Chủ trì"));
        assertThat(findings()).noneMatch(finding -> finding.contains("chưa giao đơn vị"));
    }

    @Test
    void directionsAndDecisionsStandAsTheOfficeChoseAndOrderedThem() {
        records.add(Note.of(new NoteId("n1"), Dossiers.ID, EIGHT, NoteKind.DIRECTION, "Rà soát"));
        records.add(Note.of(new NoteId("n2"), Dossiers.ID, EIGHT, NoteKind.DIRECTION, "Bỏ qua"));
        records.add(Vote.on(new VoteId("v"), Dossiers.ID, EIGHT, "Quy chế thi đua.")
                .withCounts(Majority.MORE_THAN_HALF, List.of(new Tally(Optional.empty(), 10, 9, 1, 0))));
        records.add(Vote.on(new VoteId("w"), Dossiers.ID, EIGHT, "Tăng phí")
                .withCounts(Majority.MORE_THAN_HALF, List.of(new Tally(Optional.empty(), 10, 1, 9, 0))));
        records.add(assigned("Việc của ý bỏ qua").withSource(Optional.of(new NoteId("n2"))));
        records.add(Document.draft(new DocumentId("tb"), Dossiers.ID, DocumentKind.CONCLUSIONS)
                .withPicks(Picks.NONE.with("n2", false).ordered(List.of("v", "n1", "n2"))));

        assertThat(lines())
                .containsSubsequence("2. Nhiệm vụ", "a) Hội nghị biểu quyết thông qua: Quy chế thi đua.", "b) Rà soát.")
                .noneMatch(line -> line.contains("bỏ qua") || line.contains("Bỏ qua") || line.contains("Tăng phí"));
    }

    @Test
    void whatWasAdoptedIsNotSaidTwice() {
        records.add(Vote.on(new VoteId("v"), Dossiers.ID, EIGHT, "Thông qua dự thảo quy chế.")
                .withCounts(Majority.MORE_THAN_HALF, List.of(new Tally(Optional.empty(), 10, 9, 1, 0))));

        assertThat(lines()).contains("a) Hội nghị biểu quyết thông qua dự thảo quy chế.");
    }

    @Test
    void aDayThatADirectionSaysIsNotSaidAgain() {
        var note = Note.of(new NoteId("n"), Dossiers.ID, EIGHT, NoteKind.DIRECTION, "Báo cáo trước ngày 01/3");
        records.add(note);
        records.add(assigned("Báo cáo").withSource(Optional.of(note.id())));

        assertThat(lines()).contains("a) Báo cáo trước ngày 01/3. Chủ trì: Sở Y tế.");
    }

    @Test
    void aProposalLeavesRoomForItsDecisionAndIsFound() {
        records.add(Note.of(new NoteId("n"), Dossiers.ID, EIGHT, NoteKind.PROPOSAL, "Thêm biên chế"));

        assertThat(lines()).contains("- Thêm biên chế. Hướng xử lý: …………………….");
        assertThat(findings()).contains("Đề xuất chưa có hướng xử lý: Thêm biên chế");
    }

    @Test
    void itIsDueFiveWorkingDaysAfter() {
        assertThat(findings()).anyMatch(finding -> finding.contains("chậm nhất ngày 23/01/2024"));
    }

    @Test
    void theOfficesOwnDaysOffAreLeftOut() {
        records.add(Settings.DEFAULT.withOwnDays(
                new OwnDays(List.of(LocalDate.of(2024, 1, 22)), List.of(LocalDate.of(2024, 1, 20)))));
        assertThat(findings()).anyMatch(finding -> finding.contains("chậm nhất ngày 23/01/2024"));

        records.removeLast();
        records.add(Settings.DEFAULT.withOwnDays(OwnDays.NONE.withOff(List.of(LocalDate.of(2024, 1, 22)))));
        assertThat(findings()).anyMatch(finding -> finding.contains("chậm nhất ngày 24/01/2024"));
    }

    @Test
    void ofAnEmptyConferenceWhatIsMissingIsBlankAndFound() {
        assertThat(Reading.of(DocumentKind.CONCLUSIONS, Dossiers.empty()).findings())
                .contains(
                        "Chưa có chủ trì",
                        "Chưa ghi đánh giá chung của chủ trì",
                        "Chưa ghi kết luận của chủ trì",
                        "Chưa có ngày ban hành (được ghi khi chốt văn bản)");
    }

    private static Commitment assigned(String text) {
        return Commitment.of(new CommitmentId("c" + text.length()), Dossiers.ID, text)
                .withOrigin(CommitmentOrigin.ASSIGNED)
                .withLeads(List.of(HEALTH))
                .withDeadline(Optional.of(LocalDate.of(2024, 3, 1)), List.of());
    }

    private List<String> lines() {
        return Reading.of(DocumentKind.CONCLUSIONS, Dossiers.of(records)).lines();
    }

    private List<String> findings() {
        return Reading.of(DocumentKind.CONCLUSIONS, Dossiers.of(records)).findings();
    }
}
