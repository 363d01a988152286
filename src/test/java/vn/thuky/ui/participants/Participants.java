package vn.thuky.ui.participants;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.SetClock;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;

/** A conference in a real workspace with a site, an organization and four participants in official order, one of them a seat. */
final class Participants implements AutoCloseable {
    static final ConferenceId ID = new ConferenceId("hoi-nghi");
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 0);

    final Workspace workspace;
    final UndoService undo;

    Participants(Path folder) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(folder), new SetClock(START));
        undo = new UndoService(workspace.ledger());
        workspace
                .ledger()
                .write(
                        Edit.put(Conference.named(ID, "Hội nghị giao ban")
                                .withPlanned(Period.of(START, START.plusHours(3)))),
                        Edit.put(Site.named(new SiteId("s0"), ID, "Hải Phòng")),
                        Edit.put(Organization.named(new OrganizationId("o0"), "Sở Giáo dục và Đào tạo Hải Phòng")
                                .withAbbreviation("Sở GDĐT Hải Phòng")),
                        Edit.put(participant("p0", "Nguyễn Văn Đức", 1)),
                        Edit.put(participant("p1", "Trần Thị An", 2)),
                        Edit.put(participant("p2", "", 2)
                                .withOrder(1)
                                .withPosition("Giám đốc")
                                .withOrganization(Optional.of(new OrganizationId("o0")))),
                        Edit.put(participant("p3", "Lê Dũng", 3)));
    }

    private static Participant participant(String id, String name, int rank) {
        return Participant.seat(new ParticipantId(id), ID)
                .withPerson(new Person("", "", name))
                .withRank(rank);
    }

    ParticipantsViewModel open(Desk desk) {
        var service = new ParticipantService(workspace.ledger(), workspace.store());
        return new ParticipantsViewModel(service, workspace.ledger().changes(), undo, desk, ID);
    }

    List<Participant> all() {
        return workspace.store().people().participants(ID);
    }

    List<String> names() {
        return all().stream().map(participant -> participant.person().name()).toList();
    }

    Participant participant(String id) {
        return workspace.store().people().participant(new ParticipantId(id)).orElseThrow();
    }

    void undo() {
        workspace.ledger().undo(Scope.of(ID));
    }

    @Override
    public void close() {
        undo.close();
        workspace.close();
    }
}
