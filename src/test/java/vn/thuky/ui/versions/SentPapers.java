package vn.thuky.ui.versions;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.Settings;
import vn.thuky.journal.Edit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.DossierService;
import vn.thuky.service.Exports;
import vn.thuky.service.FormOutput;
import vn.thuky.service.KeptFiles;
import vn.thuky.service.OfficeProgram;
import vn.thuky.service.Sample;
import vn.thuky.service.SetClock;
import vn.thuky.service.VersionArchive;
import vn.thuky.service.VersionService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Place;

/** The sample conference, whose programme was sent, reopened and sent again under another name of the conference. */
final class SentPapers implements AutoCloseable {
    final SetClock clock = new SetClock(LocalDateTime.of(2026, 8, 27, 16, 30));
    final Workspace workspace;
    final VersionService versions;

    /** The files that were to be opened. */
    final List<Path> opened = new ArrayList<>();

    private final VersionArchive archive;

    SentPapers(Path folder) throws CannotOpen {
        workspace = Workspace.open(new DataFolder(folder), clock);
        var ledger = workspace.ledger();
        var store = workspace.store();
        new Sample(ledger, store.conferences()).add();
        ledger.write(Edit.put(Settings.DEFAULT.withUser("Lê An")));
        var dossiers = new DossierService(store);
        var files = new AttachmentService(workspace.folder(), clock);
        var exports = new Exports(
                dossiers,
                new KeptFiles(store.attachments(), files),
                new FormOutput(workspace.folder(), OfficeProgram.none(), clock),
                clock);
        versions = new VersionService(ledger, exports, files, clock);
        archive = new VersionArchive(store, exports, files, clock);
    }

    /** Sends the programme, and once more under another name. */
    void sendTwice() {
        name("Hội nghị lần thứ nhất");
        versions.finalizePaper(Sample.ID, DocumentKind.PROGRAMME);
        versions.reopen(Sample.ID, DocumentKind.PROGRAMME, "Đổi tên");
        name("Hội nghị lần thứ hai");
        versions.finalizePaper(Sample.ID, DocumentKind.PROGRAMME);
    }

    void name(String name) {
        new ConferenceService(workspace.ledger(), workspace.store())
                .change(Sample.ID, conference -> conference.withName(name));
    }

    VersionsViewModel open(Desk desk) {
        var place = new Place.Versions(Sample.ID.value());
        return new VersionsViewModel(archive, workspace.ledger().changes(), desk, opened::add, place);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
