package vn.thuky.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.DataFolder;
import vn.thuky.ui.agenda.AgendaView;
import vn.thuky.ui.agenda.AgendaViewModel;
import vn.thuky.ui.backups.BackupsView;
import vn.thuky.ui.backups.BackupsViewModel;
import vn.thuky.ui.bases.BasesView;
import vn.thuky.ui.bases.BasesViewModel;
import vn.thuky.ui.commitments.CommitmentDetailsView;
import vn.thuky.ui.commitments.CommitmentServices;
import vn.thuky.ui.commitments.CommitmentsView;
import vn.thuky.ui.commitments.CommitmentsViewModel;
import vn.thuky.ui.conclusions.ConclusionsView;
import vn.thuky.ui.conclusions.ConclusionsViewModel;
import vn.thuky.ui.documents.DocumentServices;
import vn.thuky.ui.documents.DocumentsView;
import vn.thuky.ui.documents.DocumentsViewModel;
import vn.thuky.ui.documents.PaperChoices;
import vn.thuky.ui.documents.WordingView;
import vn.thuky.ui.documents.WordingViewModel;
import vn.thuky.ui.history.HistoryView;
import vn.thuky.ui.history.HistoryViewModel;
import vn.thuky.ui.home.ConferenceFiles;
import vn.thuky.ui.home.HomeView;
import vn.thuky.ui.home.HomeViewModel;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Screens;
import vn.thuky.ui.kit.Views;
import vn.thuky.ui.live.LiveView;
import vn.thuky.ui.live.LiveViewModel;
import vn.thuky.ui.organizations.OrganizationsView;
import vn.thuky.ui.organizations.OrganizationsViewModel;
import vn.thuky.ui.overview.OverviewView;
import vn.thuky.ui.overview.OverviewViewModel;
import vn.thuky.ui.paperrules.RuleServices;
import vn.thuky.ui.paperrules.RulesView;
import vn.thuky.ui.paperrules.RulesViewModel;
import vn.thuky.ui.participants.ParticipantsView;
import vn.thuky.ui.participants.ParticipantsViewModel;
import vn.thuky.ui.personal.PersonalView;
import vn.thuky.ui.personal.PersonalViewModel;
import vn.thuky.ui.search.SearchView;
import vn.thuky.ui.search.SearchViewModel;
import vn.thuky.ui.settings.PasswordViewModel;
import vn.thuky.ui.settings.SettingsView;
import vn.thuky.ui.settings.SettingsViewModel;
import vn.thuky.ui.shorthands.ShorthandsView;
import vn.thuky.ui.shorthands.ShorthandsViewModel;
import vn.thuky.ui.sites.SitesView;
import vn.thuky.ui.sites.SitesViewModel;
import vn.thuky.ui.speeches.SpeechServices;
import vn.thuky.ui.speeches.SpeechesView;
import vn.thuky.ui.speeches.SpeechesViewModel;
import vn.thuky.ui.versions.VersionsView;
import vn.thuky.ui.versions.VersionsViewModel;

/** Which screens the program has: each place, and how its view is built. Features are named here and nowhere else. */
final class ScreenList {
    private final PaperChoices paperChoices = new PaperChoices();
    private final Composition services;
    private final Desk desk;
    private final Look look;
    private final Consumer<DataFolder> reopen;
    private final Views views;

    private ScreenList(Composition services, Desk desk, Look look, Consumer<DataFolder> reopen) {
        this.services = services;
        this.desk = desk;
        this.look = look;
        this.reopen = reopen;
        this.views = new Views(look.texts());
    }

    /** {@code reopen} closes the window and opens the folder anew. */
    static Screens of(Composition services, Desk desk, Look look, Consumer<DataFolder> reopen) {
        var list = new ScreenList(services, desk, look, reopen);
        return new Screens()
                .add(Place.Home.class, _ -> list.home())
                .add(Place.Overview.class, list::overview)
                .add(Place.Search.class, list::search)
                .add(Place.Organizations.class, list::organizations)
                .add(Place.Sites.class, list::sites)
                .add(Place.Participants.class, list::participants)
                .add(Place.Agenda.class, list::agenda)
                .add(Place.Speeches.class, list::speeches)
                .add(Place.Live.class, list::live)
                .add(Place.Commitments.class, list::commitments)
                .add(Place.Tracking.class, list::tracking)
                .add(Place.Documents.class, list::documents)
                .add(Place.Wording.class, list::wording)
                .add(Place.Conclusions.class, list::conclusions)
                .add(Place.Versions.class, list::versions)
                .add(Place.History.class, list::history)
                .add(Place.Personal.class, list::personal)
                .add(Place.Backups.class, _ -> list.backups())
                .add(Place.Settings.class, _ -> list.settings())
                .add(Place.Shorthands.class, _ -> list.shorthands())
                .add(Place.PaperRules.class, list::paperRules)
                .add(Place.LegalBases.class, list::legalBases);
    }

    private Screen home() {
        var files =
                new ConferenceFiles(services.conferenceExport(), services.conferenceImport(), services.backups(), desk);
        var model = new HomeViewModel(services.home(), services.conferences(), services.undo(), files, desk);
        return views.load(new HomeView(model, look));
    }

    private Screen overview(Place.Overview place) {
        var id = new ConferenceId(place.conferenceId());
        var model = new OverviewViewModel(services.conferences(), services.changes(), desk, id, services.clock());
        return views.load(new OverviewView(model, look));
    }

    private Screen search(Place.Search place) {
        var model = new SearchViewModel(services.search(), services.changes(), desk, place);
        return views.load(new SearchView(model, look));
    }

    private Screen organizations(Place.Organizations place) {
        var model = new OrganizationsViewModel(services.organizations(), services.changes(), services.undo(), desk);
        place.selected().ifPresent(model::reveal);
        return views.load(new OrganizationsView(model, look));
    }

    private Screen sites(Place.Sites place) {
        var model = new SitesViewModel(
                services.sites(), services.changes(), services.undo(), desk, new ConferenceId(place.conferenceId()));
        place.selected().ifPresent(model::reveal);
        return views.load(new SitesView(model, look));
    }

    private Screen participants(Place.Participants place) {
        var model = new ParticipantsViewModel(
                services.participants(),
                services.changes(),
                services.undo(),
                desk,
                new ConferenceId(place.conferenceId()));
        place.selected().ifPresent(model::reveal);
        return views.load(new ParticipantsView(model, look));
    }

    private Screen agenda(Place.Agenda place) {
        var model = new AgendaViewModel(
                services.agenda(), services.changes(), services.undo(), desk, new ConferenceId(place.conferenceId()));
        place.selected().ifPresent(model::reveal);
        return views.load(new AgendaView(model, look));
    }

    private Screen speeches(Place.Speeches place) {
        var model = new SpeechesViewModel(
                new SpeechServices(services.speeches(), services.attachments(), services.changes(), services.undo()),
                new SystemOpener(),
                desk,
                new ConferenceId(place.conferenceId()));
        place.selected().ifPresent(model::reveal);
        return views.load(new SpeechesView(model, look));
    }

    private Screen live(Place.Live place) {
        return views.load(new LiveView(new LiveViewModel(services.live(), desk, services.clock(), place), look));
    }

    private Screen history(Place.History place) {
        var model = new HistoryViewModel(services.history(), services.changes(), desk, place, look.texts());
        return views.load(new HistoryView(model, look));
    }

    private Screen personal(Place.Personal place) {
        var model = new PersonalViewModel(services.personal(), services.changes(), desk, place);
        return views.load(new PersonalView(model, look));
    }

    private Screen backups() {
        return views.load(new BackupsView(new BackupsViewModel(services.backups(), desk), look));
    }

    private Screen settings() {
        var folder = services.workspace().folder().root();
        var model = new SettingsViewModel(services.office(), services.changes(), desk, folder, new SystemOpener());
        var password = new PasswordViewModel(services.passwords(), desk, reopen);
        return views.load(new SettingsView(model, password, look));
    }

    private Screen shorthands() {
        var model = new ShorthandsViewModel(services.shorthands(), services.changes(), services.undo(), desk);
        return views.load(new ShorthandsView(model, look));
    }

    private Screen paperRules(Place.PaperRules place) {
        var model = new RulesViewModel(
                new RuleServices(services.rules(), services.forms(), services.changes(), services.undo()),
                desk,
                new SystemOpener());
        place.selected().ifPresent(model::reveal);
        return views.load(new RulesView(model, look));
    }

    private Screen legalBases(Place.LegalBases place) {
        var today = LocalDate.now(services.clock());
        var model = new BasesViewModel(services.rules(), services.changes(), services.undo(), desk, today);
        place.selected().ifPresent(model::reveal);
        return views.load(new BasesView(model, look));
    }

    private DocumentServices documentServices() {
        return new DocumentServices(
                services.conferences(),
                services.documents(),
                services.exports(),
                services.versions(),
                services.rules(),
                services.changes());
    }

    private Screen documents(Place.Documents place) {
        var model = new DocumentsViewModel(
                documentServices(), paperChoices, new SystemOpener(), desk, new ConferenceId(place.conferenceId()));
        place.selected().ifPresent(model::reveal);
        return views.load(new DocumentsView(model, look));
    }

    private Screen wording(Place.Wording place) {
        var kind = place.selected().map(DocumentKind::valueOf).orElse(DocumentKind.MINUTES);
        var model = new WordingViewModel(documentServices(), desk, new ConferenceId(place.conferenceId()), kind);
        place.passage().ifPresent(model::reveal);
        return views.load(new WordingView(model, look));
    }

    private Screen conclusions(Place.Conclusions place) {
        var model = new ConclusionsViewModel(
                services.conclusions(), services.changes(), desk, new ConferenceId(place.conferenceId()));
        return views.load(new ConclusionsView(model, look));
    }

    private Screen versions(Place.Versions place) {
        var model = new VersionsViewModel(services.archive(), services.changes(), desk, new SystemOpener(), place);
        return views.load(new VersionsView(model, look));
    }

    private Screen commitments(Place.Commitments place) {
        return commitments(place, Optional.of(new ConferenceId(place.conferenceId())));
    }

    private Screen tracking(Place.Tracking place) {
        return commitments(place, Optional.empty());
    }

    private Screen commitments(Place place, Optional<ConferenceId> conference) {
        var model = new CommitmentsViewModel(
                new CommitmentServices(
                        services.commitments(), services.attachments(), services.changes(), services.undo()),
                new SystemOpener(),
                desk,
                conference);
        place.selected().ifPresent(model::reveal);
        return views.load(new CommitmentsView(model, views.load(new CommitmentDetailsView(model, look)), look));
    }
}
