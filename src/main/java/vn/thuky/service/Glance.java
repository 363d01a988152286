package vn.thuky.service;

import java.time.Clock;
import java.util.List;
import vn.thuky.domain.conference.Conference;
import vn.thuky.store.Store;

/** A data folder that is looked at and not written: works beside a running window and where nothing can be written. */
public final class Glance implements AutoCloseable {
    private final DataFolder folder;
    private final Store store;

    private Glance(DataFolder folder, Store store) {
        this.folder = folder;
        this.store = store;
    }

    /** Looks at the folder as it is now. */
    public static Glance at(DataFolder folder) throws CannotOpen {
        return new Glance(folder, Workspace.view(folder));
    }

    /** The conferences, the latest first. */
    public List<Conference> conferences() {
        return store.conferences().all();
    }

    /** Where it lies. */
    public DataFolder folder() {
        return folder;
    }

    /** What is looked at; it is not changed by anybody. */
    public Store store() {
        return store;
    }

    public Exports exports(Clock clock) {
        var kept = new KeptFiles(store.attachments(), new AttachmentService(folder, clock));
        var forms = new FormOutput(folder, OfficeProgram.installed(), clock);
        return new Exports(new DossierService(store), kept, forms, clock);
    }

    @Override
    public void close() {
        store.close();
    }
}
