package vn.thuky.ui.commitments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.CommitmentService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.SetClock;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;

/**
 * Two conferences in a real workspace, seen on 10 September 2026: the earlier has k0 (of Hà Nội, made from a note, due on the 30th) and
 * k1 (of nobody, without a deadline), the later has k2 (of Đà Nẵng, 6 days overdue).
 */
final class CommitmentOffice implements AutoCloseable {
    static final ConferenceId EARLIER = new ConferenceId("truoc");
    static final ConferenceId LATER = new ConferenceId("sau");
    private static final OrganizationId HA_NOI = new OrganizationId("ha-noi");
    private static final OrganizationId DA_NANG = new OrganizationId("da-nang");

    final Workspace workspace;
    final List<Path> opened = new ArrayList<>();
    private final CommitmentServices services;

    CommitmentOffice(Path folder) throws CannotOpen {
        var clock = new SetClock(LocalDateTime.of(2026, 9, 10, 8, 0));
        workspace = Workspace.open(new DataFolder(folder), clock);
        var ledger = workspace.ledger();
        services = new CommitmentServices(
                new CommitmentService(ledger, workspace.store(), clock),
                new AttachmentService(workspace.folder(), clock),
                ledger.changes(),
                new UndoService(ledger));
        var noted = LocalDateTime.of(2026, 8, 28, 9, 46);
        var note = Note.of(new NoteId("n0"), EARLIER, noted, NoteKind.COMMITMENT, "kho học liệu số");
        ledger.write(
                organization(HA_NOI, "Sở GDĐT Hà Nội"),
                organization(DA_NANG, "Sở GDĐT Đà Nẵng"),
                conference(EARLIER, "Sơ kết học kỳ", 28),
                conference(LATER, "Triển khai năm học", 30),
                Edit.put(note),
                Edit.put(commitment("k0", EARLIER, "Hoàn thành kho học liệu số")
                        .withSource(Optional.of(note.id()))
                        .withLeads(List.of(HA_NOI))
                        .withDeadline(Optional.of(LocalDate.of(2026, 9, 30)), List.of())),
                Edit.put(commitment("k1", EARLIER, "Rà soát mạng lưới trường lớp")
                        .withPosition(1)),
                Edit.put(commitment("k2", LATER, "Bồi dưỡng giáo viên")
                        .withLeads(List.of(DA_NANG))
                        .withDeadline(Optional.of(LocalDate.of(2026, 9, 4)), List.of())));
    }

    CommitmentsViewModel register(Desk desk) {
        return new CommitmentsViewModel(services, opened::add, desk, Optional.of(EARLIER));
    }

    CommitmentsViewModel tracking(Desk desk) {
        return new CommitmentsViewModel(services, opened::add, desk, Optional.empty());
    }

    Commitment commitment(String id) {
        return workspace.store().commitments().commitment(new CommitmentId(id)).orElseThrow();
    }

    List<Commitment> of(ConferenceId conference) {
        return workspace.store().commitments().commitments(conference);
    }

    private static Commitment commitment(String id, ConferenceId conference, String text) {
        return Commitment.of(new CommitmentId(id), conference, text);
    }

    private static Edit organization(OrganizationId id, String name) {
        return Edit.put(new Organization(id, name, "", OrganizationKind.DEPARTMENT, 1));
    }

    private static Edit conference(ConferenceId id, String name, int day) {
        var start = LocalDateTime.of(2026, 8, day, 8, 0);
        return Edit.put(Conference.named(id, name).withPlanned(Period.of(start, start.plusHours(3))));
    }

    @Override
    public void close() {
        services.undo().close();
        workspace.close();
    }
}
