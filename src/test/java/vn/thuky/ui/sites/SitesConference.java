package vn.thuky.ui.sites;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.SetClock;
import vn.thuky.service.SiteService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;

/** A conference in a real workspace with two sites: Bộ GDĐT, the main one (s0), and Hà Nội (s1), where one participant sits. */
final class SitesConference implements AutoCloseable {
    static final ConferenceId ID = new ConferenceId("hoi-nghi");

    final SetClock clock = new SetClock(LocalDateTime.of(2026, 8, 27, 14, 30));
    final Workspace workspace;
    private final UndoService undo;

    SitesConference(Path folder) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(folder), clock);
        undo = new UndoService(workspace.ledger());
        var guest = Participant.seat(new ParticipantId("p0"), ID).withSite(Optional.of(new SiteId("s1")));
        workspace
                .ledger()
                .write(
                        Edit.put(Conference.named(ID, "Hội nghị giao ban")),
                        Edit.put(Site.named(new SiteId("s0"), ID, "Bộ GDĐT").withMain(true)),
                        Edit.put(Site.named(new SiteId("s1"), ID, "Hà Nội").withPosition(1)),
                        Edit.put(guest));
    }

    SitesViewModel open(Desk desk) {
        var service = new SiteService(workspace.ledger(), workspace.store(), clock);
        return new SitesViewModel(service, workspace.ledger().changes(), undo, desk, ID);
    }

    List<Site> sites() {
        return workspace.store().people().sites(ID);
    }

    List<String> names() {
        return sites().stream().map(Site::name).toList();
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
