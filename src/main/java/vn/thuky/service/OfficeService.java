package vn.thuky.service;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.office.Settings;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.OfficeStore;

/** What the office sets once. */
public final class OfficeService {
    private final Ledger ledger;
    private final OfficeStore store;

    public OfficeService(Ledger ledger, OfficeStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public Settings settings() {
        return store.settings();
    }

    public Optional<Change> save(Settings settings) {
        return ledger.write(Edit.put(settings));
    }

    /** Changes what is set now; empty when nothing differs. */
    public Optional<Change> change(UnaryOperator<Settings> change) {
        return save(change.apply(settings()));
    }
}
