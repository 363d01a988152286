package vn.thuky.app;

import java.time.Clock;
import vn.thuky.service.AgendaService;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.Changes;
import vn.thuky.service.CommitmentService;
import vn.thuky.service.ConclusionService;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DocumentService;
import vn.thuky.service.DossierService;
import vn.thuky.service.Drafts;
import vn.thuky.service.Exports;
import vn.thuky.service.FormOutput;
import vn.thuky.service.HallService;
import vn.thuky.service.HistoryService;
import vn.thuky.service.HomeService;
import vn.thuky.service.HouseForms;
import vn.thuky.service.KeptFiles;
import vn.thuky.service.LiveService;
import vn.thuky.service.NoteService;
import vn.thuky.service.OfficeProgram;
import vn.thuky.service.OfficeService;
import vn.thuky.service.OrganizationService;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.Passwords;
import vn.thuky.service.QueueService;
import vn.thuky.service.ReschedulingService;
import vn.thuky.service.RollCallService;
import vn.thuky.service.ShorthandService;
import vn.thuky.service.SiteService;
import vn.thuky.service.SpeechService;
import vn.thuky.service.UndoService;
import vn.thuky.service.VersionArchive;
import vn.thuky.service.VersionService;
import vn.thuky.service.VoteService;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;
import vn.thuky.service.personal.PersonalData;
import vn.thuky.service.search.SearchService;
import vn.thuky.ui.live.LiveServices;
import vn.thuky.ui.live.NoteServices;

/** The services of an opened data folder, built once, in order. The folder is closed by who opened it. */
final class Composition implements AutoCloseable {
    private final Workspace workspace;
    private final Clock clock;
    private final Passwords passwords;
    private final OfficeService office;
    private final ConferenceService conferences;
    private final HomeService home;
    private final HistoryService history;
    private final UndoService undo;
    private final OrganizationService organizations;
    private final SiteService sites;
    private final ParticipantService participants;
    private final AgendaService agenda;
    private final ShorthandService shorthands;
    private final LiveServices live;
    private final HallService hall;
    private final SpeechService speeches;
    private final CommitmentService commitments;
    private final AttachmentService attachments;
    private final DocumentService documents;
    private final Exports exports;
    private final HouseForms forms;
    private final PaperRuleService rules;
    private final Backups backups;
    private final VersionService versions;
    private final VersionArchive archive;
    private final ConclusionService conclusions;
    private final PersonalData personal;

    Composition(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        var ledger = workspace.ledger();
        var store = workspace.store();
        passwords = new Passwords(workspace.folder());
        office = new OfficeService(ledger, store.office());
        conferences = new ConferenceService(ledger, store);
        home = new HomeService(ledger, store, clock);
        history = new HistoryService(ledger, store, clock);
        undo = new UndoService(ledger);
        organizations = new OrganizationService(ledger, store);
        sites = new SiteService(ledger, store, clock);
        participants = new ParticipantService(ledger, store);
        agenda = new AgendaService(ledger, store, clock);
        speeches = new SpeechService(ledger, store);
        commitments = new CommitmentService(ledger, store, clock);
        shorthands = new ShorthandService(ledger, store.office());
        live = new LiveServices(
                new LiveService(ledger, store, clock),
                new QueueService(ledger, store, clock),
                new RollCallService(ledger, store, clock),
                new VoteService(ledger, store),
                new ReschedulingService(ledger, store, clock),
                new NoteServices(
                        new NoteService(ledger, store, clock), new Drafts(workspace.folder(), ledger), shorthands));
        hall = new HallService(store, ledger.changes());
        attachments = new AttachmentService(workspace.folder(), clock);
        documents = new DocumentService(ledger, store, clock);
        backups = new Backups(workspace, clock);
        var dossiers = new DossierService(store);
        rules = new PaperRuleService(ledger, store.office());
        var program = OfficeProgram.installed();
        forms = new HouseForms(ledger, store.office(), workspace.folder(), program, clock);
        exports = new Exports(
                dossiers,
                new KeptFiles(store.attachments(), attachments),
                new FormOutput(workspace.folder(), program, clock),
                clock);
        versions = new VersionService(ledger, exports, attachments, clock);
        archive = new VersionArchive(store, exports, attachments, clock);
        personal = new PersonalData(workspace, backups, attachments, clock);
        conclusions = new ConclusionService(
                ledger, dossiers, documents, live.writing().notes());
    }

    Workspace workspace() {
        return workspace;
    }

    Clock clock() {
        return clock;
    }

    Changes changes() {
        return workspace.ledger().changes();
    }

    Passwords passwords() {
        return passwords;
    }

    OfficeService office() {
        return office;
    }

    ConferenceService conferences() {
        return conferences;
    }

    OrganizationService organizations() {
        return organizations;
    }

    ParticipantService participants() {
        return participants;
    }

    SiteService sites() {
        return sites;
    }

    AgendaService agenda() {
        return agenda;
    }

    SpeechService speeches() {
        return speeches;
    }

    CommitmentService commitments() {
        return commitments;
    }

    AttachmentService attachments() {
        return attachments;
    }

    ShorthandService shorthands() {
        return shorthands;
    }

    LiveServices live() {
        return live;
    }

    HallService hall() {
        return hall;
    }

    HomeService home() {
        return home;
    }

    HistoryService history() {
        return history;
    }

    DocumentService documents() {
        return documents;
    }

    PaperRuleService rules() {
        return rules;
    }

    HouseForms forms() {
        return forms;
    }

    Exports exports() {
        return exports;
    }

    Backups backups() {
        return backups;
    }

    ConclusionService conclusions() {
        return conclusions;
    }

    PersonalData personal() {
        return personal;
    }

    VersionService versions() {
        return versions;
    }

    ConferenceExport conferenceExport() {
        return new ConferenceExport(workspace.folder(), workspace.store());
    }

    ConferenceImport conferenceImport() {
        return new ConferenceImport(workspace, backups);
    }

    VersionArchive archive() {
        return archive;
    }

    SearchService search() {
        return new SearchService(workspace.store());
    }

    UndoService undo() {
        return undo;
    }

    @Override
    public void close() {
        undo.close();
    }
}
