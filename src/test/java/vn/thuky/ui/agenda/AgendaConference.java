package vn.thuky.ui.agenda;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.AgendaService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.SetClock;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;

/** A conference from 8:00 to 9:00 in a real workspace, with three items of 20 minutes (i0, i1, i2) and a site. */
final class AgendaConference implements AutoCloseable {
    static final ConferenceId ID = new ConferenceId("hoi-nghi");
    static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 0);

    final SetClock clock = new SetClock(START);
    final Workspace workspace;
    final AgendaService service;
    private final UndoService undo;

    AgendaConference(Path folder) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(folder), clock);
        service = new AgendaService(workspace.ledger(), workspace.store(), clock);
        undo = new UndoService(workspace.ledger());
        workspace
                .ledger()
                .write(
                        Edit.put(Conference.named(ID, "Hội nghị giao ban")
                                .withPlanned(Period.of(START, START.plusHours(1)))),
                        Edit.put(Site.named(new SiteId("d0"), ID, "Hải Phòng")));
        workspace
                .ledger()
                .write(Edit.put(item(0, "Khai mạc")), Edit.put(item(1, "Báo cáo")), Edit.put(item(2, "Bế mạc")));
    }

    AgendaViewModel open(Desk desk) {
        return new AgendaViewModel(service, workspace.ledger().changes(), undo, desk, ID);
    }

    List<AgendaItem> items() {
        return workspace.store().agenda().items(ID);
    }

    List<String> titles() {
        return items().stream().map(AgendaItem::title).toList();
    }

    void undo() {
        workspace.ledger().undo(Scope.of(ID));
    }

    private static AgendaItem item(int position, String title) {
        return AgendaItem.titled(new AgendaItemId("i" + position), ID, title)
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(20));
    }

    @Override
    public void close() {
        undo.close();
        workspace.close();
    }
}
