package vn.thuky.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.DocumentService;
import vn.thuky.service.DossierService;
import vn.thuky.service.Exports;
import vn.thuky.service.FormOutput;
import vn.thuky.service.KeptFiles;
import vn.thuky.service.OfficeProgram;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.PassageText;
import vn.thuky.service.Preview;
import vn.thuky.service.Sample;
import vn.thuky.service.SetClock;
import vn.thuky.service.VersionService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Tasks;

/** The papers of the sample conference, in a real workspace that also holds an empty conference. */
final class SamplePapers implements AutoCloseable {
    static final ConferenceId EMPTY = new ConferenceId("trong");

    final Workspace workspace;

    /** The files and folders that were to be opened. */
    final List<Path> opened = new ArrayList<>();

    private final DocumentServices services;
    private final PaperChoices choices = new PaperChoices();

    SamplePapers(Path folder) throws CannotOpen {
        var clock = new SetClock(LocalDateTime.of(2026, 8, 28, 8, 0));
        workspace = Workspace.open(new DataFolder(folder), clock);
        var ledger = workspace.ledger();
        var store = workspace.store();
        new Sample(ledger, store.conferences()).add();
        ledger.write(Edit.put(Conference.named(EMPTY, "")));
        var dossiers = new DossierService(store);
        var files = new AttachmentService(workspace.folder(), clock);
        var exports = new Exports(
                dossiers,
                new KeptFiles(store.attachments(), files),
                new FormOutput(workspace.folder(), OfficeProgram.none(), clock),
                clock);
        services = new DocumentServices(
                new ConferenceService(ledger, store),
                new DocumentService(ledger, store, clock),
                exports,
                new VersionService(ledger, exports, files, clock),
                new PaperRuleService(ledger, store.office()),
                ledger.changes());
    }

    DocumentsViewModel open(Desk desk) {
        return open(desk, Sample.ID);
    }

    DocumentsViewModel open(Desk desk, ConferenceId conference) {
        return new DocumentsViewModel(services, choices, opened::add, desk, conference);
    }

    PagesViewModel pages(Tasks tasks, ConferenceId conference) {
        return new PagesViewModel(services.exports(), tasks, conference);
    }

    PaperFacts facts(Tasks tasks, ConferenceId conference) {
        return new PaperFacts(services, conference, new FindingPlaces(conference.value()), tasks);
    }

    Preview preview(DocumentKind kind) {
        return services.exports().preview(Sample.ID, Edition.usual(kind));
    }

    WordingViewModel openWording(Desk desk, DocumentKind kind) {
        return new WordingViewModel(services, desk, Sample.ID, kind);
    }

    List<PassageText> passages(DocumentKind kind) {
        return services.exports().passages(Sample.ID, kind);
    }

    /** The paper as plain text, as it is exported now. */
    String exported(DocumentKind kind, Path target) throws IOException {
        services.exports().export(Sample.ID, Edition.usual(kind), FileFormat.MARKDOWN, target);
        return Files.readString(target);
    }

    void finalizePaper(DocumentKind kind) {
        services.versions().finalizePaper(Sample.ID, kind);
    }

    void name(String name) {
        services.conferences().change(Sample.ID, conference -> conference.withName(name));
    }

    /** Its papers get their numbers of the series that those of a conference held now get theirs of. */
    void holdIn2026() {
        services.conferences()
                .change(
                        Sample.ID,
                        conference -> conference.withPlanned(Period.UNKNOWN).withActual(Period.UNKNOWN));
    }

    String number(DocumentKind kind) {
        return services.documents().document(Sample.ID, kind).number();
    }

    void undo() {
        workspace.ledger().undo(Scope.of(Sample.ID));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
