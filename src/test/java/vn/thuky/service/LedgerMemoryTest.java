package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

/** What is told when memory lacks: what is not on disk is not saved and is done again, what is on disk is not. */
class LedgerMemoryTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void aStepThatLacksMemoryBeforeItIsOnDiskIsNotSavedAndCanBeMadeAgain() throws CannotOpen {
        try (var workspace = open()) {
            var ledger = workspace.ledger();
            ledger.write(Edit.put(Conference.named(ID, "Hội nghị")));
            ledger.write(Edit.put(site("s1")));

            assertThatThrownBy(() -> ledger.undo(SCOPE, _ -> {
                        throw new OutOfMemoryError("planted");
                    }))
                    .isInstanceOf(NotSaved.class);
            assertThat(workspace.store().people().sites(ID)).hasSize(1);

            assertThat(ledger.undo(SCOPE)).isNotEmpty();
            assertThat(workspace.store().people().sites(ID)).isEmpty();
        }
    }

    @Test
    void aStepThatLacksMemoryOnceItIsOnDiskIsNotCalledNotSaved() throws CannotOpen {
        try (var workspace = open()) {
            var ledger = workspace.ledger();
            ledger.write(Edit.put(Conference.named(ID, "Hội nghị")));
            try (var _ = ledger.changes().subscribe(_ -> {
                throw new OutOfMemoryError("planted");
            })) {
                assertThatThrownBy(() -> ledger.write(Edit.put(site("s1")))).isInstanceOf(NotShown.class);
            }
            ledger.write(Edit.put(site("s2")));

            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1"), site("s2"));
            assertThat(ledger.history(SCOPE, _ -> true)).hasSize(3);
        }
        try (var workspace = open()) {
            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1"), site("s2"));
        }
    }

    private static Site site(String id) {
        return Site.named(new SiteId(id), ID, id);
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
