package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class UndoServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Conference CONFERENCE = Conference.named(ID, "Giao ban");
    private static final Site SITE = Site.named(new SiteId("s1"), ID, "Hà Nội");
    private static final Optional<String> INSIDE = Optional.of("c1");
    private static final Optional<String> OUTSIDE = Optional.empty();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Workspace workspace;
    private UndoService undo;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        undo = new UndoService(workspace.ledger());
        write(Edit.put(CONFERENCE));
    }

    @AfterEach
    void close() {
        undo.close();
        workspace.close();
    }

    @Test
    void insideAConferenceItsLastStepIsTakenBack() {
        write(Edit.put(SITE));
        write(Edit.put(Organization.named(new OrganizationId("o1"), "Sở GDĐT")));

        assertThat(words(undo.undo(INSIDE))).isEqualTo("Thêm điểm cầu");
        assertThat(workspace.store().people().sites(ID)).isEmpty();
        assertThat(workspace.store().people().organizations()).hasSize(1);
    }

    @Test
    void elsewhereTheStepWrittenLastIsTakenBack() {
        write(Edit.put(Organization.named(new OrganizationId("o1"), "Sở GDĐT")));
        write(Edit.remove(CONFERENCE));

        assertThat(words(undo.undo(OUTSIDE))).isEqualTo("Xóa hội nghị");
        assertThat(workspace.store().conferences().all()).containsExactly(CONFERENCE);
    }

    @Test
    void elsewhereNothingFromBeforeTheStartIsTakenBack() {
        write(Edit.put(Organization.named(new OrganizationId("o1"), "Sở GDĐT")));
        try (var later = new UndoService(workspace.ledger())) {
            assertThat(later.undo(OUTSIDE)).isEmpty();
            write(Edit.put(Organization.named(new OrganizationId("o2"), "Vụ Giáo dục")));

            assertThat(words(later.undo(OUTSIDE))).isEqualTo("Thêm đơn vị");
            assertThat(later.undo(OUTSIDE)).isEmpty();
            assertThat(workspace.store().people().organizations()).hasSize(1);
            assertThat(words(later.redo(OUTSIDE))).isEqualTo("Thêm đơn vị");
        }
    }

    @Test
    void insideAConferenceTheStepThatMadeItIsNeverTakenBack() {
        write(Edit.put(SITE));

        assertThat(undo.undo(INSIDE)).isPresent();
        assertThat(undo.undo(INSIDE)).isEmpty();
        assertThat(workspace.store().conferences().all()).containsExactly(CONFERENCE);
        assertThat(words(undo.undo(OUTSIDE))).isEqualTo("Thêm hội nghị");
    }

    @Test
    void elsewhereNothingIsTakenBackThatCannotBeSeenThere() {
        write(Edit.put(SITE));

        assertThat(undo.undo(OUTSIDE)).isEmpty();
        assertThat(workspace.store().people().sites(ID)).containsExactly(SITE);
    }

    @Test
    void aStepTakenBackCanBeMadeAgainFromAnywhere() {
        write(Edit.put(SITE));
        var undone = undo.undo(INSIDE).orElseThrow();
        write(Edit.put(Organization.named(new OrganizationId("o1"), "Sở GDĐT")));

        assertThat(words(undo.redo(undone))).isEqualTo("Thêm điểm cầu");
        assertThat(workspace.store().people().sites(ID)).containsExactly(SITE);
        assertThat(undo.redo(undone)).isEmpty();
    }

    @Test
    void aCertainStepIsTakenBackOnlyWhileItIsTheLast() {
        var step = workspace.ledger().write(Edit.put(SITE)).orElseThrow();
        write(Edit.put(SITE.withMain(true)));
        assertThat(undo.undo(step)).isEmpty();

        undo.undo(INSIDE);
        assertThat(undo.undo(step)).isPresent();
        assertThat(workspace.store().people().sites(ID)).isEmpty();
    }

    @Test
    void nothingToTakeBackIsNoFailure() {
        assertThat(undo.undo(INSIDE)).isEmpty();
        assertThat(undo.undo(Optional.of("c2"))).isEmpty();
        assertThat(undo.redo(Optional.of("c2"))).isEmpty();
    }

    @Test
    void aStepTellsWhenItsConferenceIsGone() {
        assertThat(undo.undo(OUTSIDE).flatMap(Step::goneConference)).contains(ID);
        assertThat(undo.redo(INSIDE).flatMap(Step::goneConference)).isEmpty();
        write(Edit.remove(CONFERENCE));
        assertThat(undo.undo(INSIDE).flatMap(Step::goneConference)).isEmpty();
        assertThat(undo.redo(INSIDE).flatMap(Step::goneConference)).contains(ID);
    }

    @Test
    void stepsAreSaidInWords() {
        var first = Participant.seat(new ParticipantId("p1"), ID).withSite(Optional.of(SITE.id()));
        var second = Participant.seat(new ParticipantId("p2"), ID).withSite(Optional.of(SITE.id()));
        var item = AgendaItem.titled(new AgendaItemId("i1"), ID, "Khai mạc");
        assertThat(said(Edit.put(SITE), Edit.put(first), Edit.put(second))).isEqualTo("Thêm điểm cầu, thêm 2 đại biểu");
        assertThat(said(
                        Edit.put(first.withSite(Optional.empty())),
                        Edit.put(second.withSite(Optional.empty())),
                        Edit.remove(SITE)))
                .isEqualTo("Xóa điểm cầu, sửa 2 đại biểu (điểm cầu)");
        assertThat(said(Edit.put(first.withAttendance(Attendance.of(AttendanceState.PRESENT)))))
                .isEqualTo("Sửa đại biểu (điểm cầu, điểm danh)");
        assertThat(said(Edit.put(item))).isEqualTo("Thêm mục chương trình");
        assertThat(said(Edit.remove(CONFERENCE), Edit.remove(item))).isEqualTo("Xóa hội nghị");
    }

    private String said(Edit... edits) {
        return Step.of(workspace.ledger().write(edits).orElseThrow()).in(Texts.of(Language.VI));
    }

    private static String words(Optional<Step> step) {
        return step.orElseThrow().in(Texts.of(Language.VI));
    }

    private void write(Edit... edits) {
        workspace.ledger().write(edits);
    }
}
