package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class NewerFormatTest {
    private static final ConferenceId ID = new ConferenceId("c1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private DataFolder folder;

    @BeforeEach
    void fill() throws CannotOpen {
        folder = new DataFolder(root);
        try (var workspace = Workspace.open(folder, Clock.systemUTC())) {
            Sample.of(workspace).add();
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
        }
    }

    @Test
    void aConferenceOfALaterVersionIsLeftAsItIsAndTheOthersAreShown() throws IOException, CannotOpen {
        var written = NewerJournal.make(folder.journal(Scope.of(ID)), Scope.of(ID));

        try (var workspace = Workspace.open(folder, Clock.systemUTC())) {
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.NEWER_JOURNAL);
            assertThat(workspace.store().conferences().find(Sample.ID)).isPresent();
            assertThat(workspace.store().conferences().find(ID)).isEmpty();
        }

        assertThat(folder.journal(Scope.of(ID))).hasContent(written);
    }

    @Test
    void theOfficeOfALaterVersionIsNotOpenedAndLeftAsItIs() throws IOException {
        var written = NewerJournal.make(folder.journal(Scope.OFFICE), Scope.OFFICE);

        assertThatThrownBy(() -> Workspace.open(folder, Clock.systemUTC()).close())
                .isInstanceOfSatisfying(
                        CannotOpen.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CannotOpen.Reason.NEWER_FORMAT));

        assertThat(folder.journal(Scope.OFFICE)).hasContent(written);
    }
}
