package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.HistoryService.Entry;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class HistoryServiceTest {
    private static final int ALL = Integer.MAX_VALUE;

    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Conference CONFERENCE = Conference.named(ID, "Giao ban");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 21, 9, 0);
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Texts TEXTS = Texts.of(Language.VI);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Workspace workspace;
    private HistoryService history;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), CLOCK);
        history = new HistoryService(workspace.ledger(), workspace.store(), CLOCK);
        new OfficeService(workspace.ledger(), workspace.store().office())
                .change(settings -> settings.withUser("Trần Thị Bình"));
        write(Edit.put(CONFERENCE));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void tellsWhoChangedWhatAndWhenTheLatestFirst() {
        write(Edit.put(CONFERENCE
                .withIssuer(Issuer.UNKNOWN.withTown("Hà Nội"))
                .withPlanned(Period.from(NOW))
                .withForm(ConferenceForm.HYBRID)));

        var entries = history.ofConference(ID, Optional.of("c1"), ALL).latest();

        assertThat(entries).hasSize(2).allMatch(entry -> entry.author().equals("Trần Thị Bình"));
        assertThat(entries.getFirst().at()).isEqualTo(NOW);
        assertThat(said(entries.getFirst()))
                .containsExactly(
                        "địa danh:  → Hà Nội",
                        "hình thức: Trực tuyến → Trực tiếp kết hợp trực tuyến",
                        "bắt đầu dự kiến:  → 09:00 21/08/2026");
        assertThat(said(entries.getLast())).containsExactly("tên:  → Giao ban");
    }

    @Test
    void recordsThatAreReferredToAreCalledByName() {
        var site = Site.named(new SiteId("s1"), ID, "Hải Phòng");
        var seat = Participant.seat(new ParticipantId("p1"), ID);
        write(Edit.put(site), Edit.put(seat));
        write(Edit.put(seat.withSite(Optional.of(site.id()))));

        assertThat(said(ofParticipant().getFirst())).containsExactly("điểm cầu:  → Hải Phòng");

        write(Edit.remove(site));
        assertThat(said(ofParticipant().getFirst())).containsExactly("điểm cầu:  → (đã xóa)");
    }

    @Test
    void onlyTheRecordAskedForIsTold() {
        var one = Participant.seat(new ParticipantId("p1"), ID);
        var other = Participant.seat(new ParticipantId("p2"), ID);
        write(Edit.put(one), Edit.put(other));

        var records = ofParticipant().getFirst().records();

        assertThat(records).hasSize(1);
        assertThat(records.getFirst().kind()).isEqualTo(RecordKind.PARTICIPANT);
        assertThat(history.ofConference(ID, Optional.empty(), ALL)
                        .latest()
                        .getFirst()
                        .records())
                .hasSize(2);
    }

    @Test
    void aDeletedRecordIsStillCalledByItsLastName() {
        var seat = named("Lê Văn Cường");
        write(Edit.put(seat));
        write(Edit.remove(seat));

        var entry = ofParticipant().getFirst();

        assertThat(entry.records().getFirst().name().in(TEXTS)).isEqualTo("Lê Văn Cường");
        assertThat(said(entry)).containsExactly("họ tên: Lê Văn Cường → ");
    }

    @Test
    void anUndoIsToldAsOne() {
        write(Edit.put(named("Lê Văn Cường")));
        workspace.ledger().undo(Scope.of(ID));

        var entry = ofParticipant().getFirst();

        assertThat(entry.nature()).isEqualTo(Change.Nature.UNDO);
        assertThat(entry.step().in(TEXTS)).isEqualTo("Thêm đại biểu");
    }

    @Test
    void theOfficeHasItsOwnHistory() {
        assertThat(history.ofOffice(Optional.empty(), ALL).latest()).hasSize(1);
        assertThat(said(history.ofOffice(Optional.of("office"), ALL).latest().getFirst()))
                .containsExactly("người dùng:  → Trần Thị Bình");
    }

    private List<Entry> ofParticipant() {
        return history.ofConference(ID, Optional.of("p1"), ALL).latest();
    }

    private static List<String> said(Entry entry) {
        return entry.records().getFirst().fields().stream()
                .map(field -> field.field().in(TEXTS)
                        + ": "
                        + field.before().in(TEXTS)
                        + " → "
                        + field.after().in(TEXTS))
                .toList();
    }

    private static Participant named(String name) {
        var seat = Participant.seat(new ParticipantId("p1"), ID);
        return new Participant(
                seat.id(),
                ID,
                new Person("", "", name),
                "",
                Optional.empty(),
                Optional.empty(),
                seat.role(),
                "",
                0,
                0,
                seat.contact(),
                seat.attendance());
    }

    private void write(Edit... edits) {
        workspace.ledger().write(edits);
    }
}
