package vn.thuky.ui.speeches;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.SetClock;
import vn.thuky.service.SpeechService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;

/**
 * A conference in a real workspace: an item of 15 minutes, two speeches of 10 (s0, s1; s0 in the item), a site, and two people of one
 * organization.
 */
final class SpeechConference implements AutoCloseable {
    static final ConferenceId ID = new ConferenceId("hoi-nghi");

    final Workspace workspace;
    final List<Path> opened = new ArrayList<>();
    private final SpeechServices services;

    SpeechConference(Path folder) throws CannotOpen {
        var clock = new SetClock(LocalDateTime.of(2026, 8, 28, 8, 0));
        workspace = Workspace.open(new DataFolder(folder), clock);
        var ledger = workspace.ledger();
        services = new SpeechServices(
                new SpeechService(ledger, workspace.store()),
                new AttachmentService(workspace.folder(), clock),
                ledger.changes(),
                new UndoService(ledger));
        var organization = new OrganizationId("hai-phong");
        ledger.write(
                Edit.put(Conference.named(ID, "Hội nghị giao ban")),
                Edit.put(new Organization(organization, "Sở GDĐT Hải Phòng", "", OrganizationKind.DEPARTMENT, 1)),
                Edit.put(Site.named(new SiteId("d0"), ID, "Hải Phòng")),
                Edit.put(person("p0", "Bùi Văn Đức", organization)),
                Edit.put(person("p1", "Lê Thị Hoà", organization)),
                Edit.put(AgendaItem.titled(new AgendaItemId("i0"), ID, "Tham luận")
                        .withPlanned(Duration.ofMinutes(15))),
                Edit.put(speech(0, "Chuyển đổi số").withItem(Optional.of(new AgendaItemId("i0")))),
                Edit.put(speech(1, "Trường học an toàn")));
    }

    SpeechesViewModel open(Desk desk) {
        return new SpeechesViewModel(services, opened::add, desk, ID);
    }

    List<Speech> speeches() {
        return workspace.store().speeches().speeches(ID);
    }

    List<String> titles() {
        return speeches().stream().map(Speech::title).toList();
    }

    void undo() {
        workspace.ledger().undo(Scope.of(ID));
    }

    private static Speech speech(int position, String title) {
        return Speech.titled(new SpeechId("s" + position), ID, title)
                .withPosition(position)
                .withRegistered(Duration.ofMinutes(10));
    }

    private static Participant person(String id, String name, OrganizationId organization) {
        return Participant.seat(new ParticipantId(id), ID)
                .withPerson(new Person("", "", name))
                .withOrganization(Optional.of(organization))
                .withSite(Optional.of(new SiteId("d0")));
    }

    @Override
    public void close() {
        services.undo().close();
        workspace.close();
    }
}
