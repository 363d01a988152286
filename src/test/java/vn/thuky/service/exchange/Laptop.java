package vn.thuky.service.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;

/** A laptop with a data folder of its own, for tests of handing conferences to and fro. */
final class Laptop implements AutoCloseable {
    static final ConferenceId ID = new ConferenceId("c1");
    static final Scope SCOPE = Scope.of(ID);

    private final Path root;
    private final Clock clock;
    private final Workspace workspace;

    Laptop(Path root, Clock clock) throws CannotOpen {
        this.root = root;
        this.clock = clock;
        this.workspace = Workspace.open(new DataFolder(root), clock);
    }

    Workspace workspace() {
        return workspace;
    }

    void conference(String name) {
        workspace.ledger().write(Edit.put(Conference.named(ID, name)));
    }

    void site(String id, String name) {
        workspace.ledger().write(Edit.put(Site.named(new SiteId(id), ID, name)));
    }

    void address(String id, String address) {
        sites().stream()
                .filter(site -> site.id().value().equals(id))
                .forEach(site -> workspace.ledger().write(Edit.put(site.withAddress(address))));
    }

    void removeSite(String id) {
        sites().stream()
                .filter(site -> site.id().value().equals(id))
                .forEach(site -> workspace.ledger().write(Edit.remove(site)));
    }

    void seat(String id, Contact contact) {
        var seat = Participant.seat(new ParticipantId(id), ID);
        workspace.ledger().write(Edit.put(seat.withContact(contact)));
    }

    Contact contact(String id) {
        return workspace.store().people().participants(ID).stream()
                .filter(seat -> seat.id().value().equals(id))
                .map(Participant::contact)
                .findFirst()
                .orElseThrow();
    }

    List<Site> sites() {
        return workspace.store().people().sites(ID);
    }

    List<Change> history() {
        return workspace.ledger().history(SCOPE, _ -> true);
    }

    /** Every record of the conference, by kind and identity. */
    Map<String, Fields> state() {
        var state = new TreeMap<String, Fields>();
        for (var kind : RecordKind.values()) {
            workspace.store().bodies(kind, SCOPE).forEach((id, body) -> state.put(kind + " " + id, body));
        }
        return state;
    }

    Path export(String name) {
        return export(name, true);
    }

    Path export(String name, boolean contacts) {
        var file = root.resolveSibling(name);
        new ConferenceExport(workspace.folder(), workspace.store()).write(ID, file, contacts);
        return file;
    }

    ImportReport take(Path file) throws CannotImport {
        return new ConferenceImport(workspace, new Backups(workspace, clock)).take(file);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
