package vn.thuky.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.office.Settings;
import vn.thuky.journal.Change;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.Changes;
import vn.thuky.service.OfficeService;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Opener;
import vn.thuky.ui.kit.Place;

/** What the office sets once; each field that is left is one step. */
public final class SettingsViewModel {
    private final OfficeService service;
    private final Desk desk;
    private final Path folder;
    private final Opener opener;
    private final OfficeForm form;
    private final Changes.Subscription subscription;

    /** {@code folder} is where everything is kept. */
    public SettingsViewModel(OfficeService service, Changes changes, Desk desk, Path folder, Opener opener) {
        this.service = service;
        this.desk = desk;
        this.folder = folder;
        this.opener = opener;
        this.form = new OfficeForm(this::change);
        this.subscription = changes.subscribe(this::heard);
        reload();
    }

    public OfficeForm form() {
        return form;
    }

    public String folder() {
        return folder.toString();
    }

    public void openFolder() {
        opener.open(folder);
    }

    /** The path was put where it can be pasted from. */
    public void folderCopied() {
        desk.notices().info(Message.of("settings.copied"));
    }

    public void showPaperRules() {
        desk.navigator().open(new Place.PaperRules(Optional.empty()));
    }

    public void showLegalBases() {
        desk.navigator().open(new Place.LegalBases(Optional.empty()));
    }

    public void showShorthands() {
        desk.navigator().open(new Place.Shorthands());
    }

    public void showHistory() {
        desk.navigator().open(Place.History.ofOffice(Settings.ID.value()));
    }

    /** What was refused would be gone with the screen: it is said once more. */
    public void leave() {
        subscription.close();
        form.wrong().forEach(typed -> desk.notices().warning(Message.of("settings.notKept", typed.text())));
    }

    private void change(UnaryOperator<Settings> operation) {
        desk.tasks().run(() -> service.change(operation), _ -> reload());
    }

    private void heard(Change change) {
        if (change.touches(RecordKind.SETTINGS)) {
            desk.tasks().deliver(this::reload);
        }
    }

    private void reload() {
        desk.tasks().run(service::settings, form::show);
    }
}
