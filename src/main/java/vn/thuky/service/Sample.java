package vn.thuky.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Records;
import vn.thuky.journal.Scope;
import vn.thuky.store.ConferenceStore;

/** The bundled sample conference, rebuilt from what was reported of a real one; see {@code assets/sample}. */
public final class Sample {

    /** Always the same, so that adding it twice adds it once. */
    public static final ConferenceId ID = new ConferenceId("hoi-nghi-mau-cum-1");

    private final Ledger ledger;
    private final ConferenceStore store;

    public Sample(Ledger ledger, ConferenceStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public static Sample of(Workspace workspace) {
        return new Sample(workspace.ledger(), workspace.store().conferences());
    }

    /** Adds the sample, unless it is there already, as it is or as the user changed it. */
    public ConferenceId add() {
        if (store.find(ID).isEmpty()) {
            ledger.write(Records.read(json(), Scope.of(ID)).stream()
                    .map((Entity record) -> Edit.put(record))
                    .toList());
        }
        return ID;
    }

    private static String json() {
        try (var stream = Sample.class.getResourceAsStream("/assets/sample/conference.json")) {
            if (stream == null) {
                throw new IllegalStateException("the sample is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
