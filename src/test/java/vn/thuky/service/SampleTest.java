package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class SampleTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void holdsWhatWasReported() throws CannotOpen {
        try (var workspace = open()) {
            var id = sample(workspace).add();
            var dossier = new DossierService(workspace.store()).dossier(id).orElseThrow();

            assertThat(dossier.conference().planned().start().orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 1, 16));
            assertThat(dossier.conference().remark()).contains("minh họa");
            assertThat(dossier.sites())
                    .extracting(s -> s.name())
                    .containsExactly("Bộ GDĐT", "Hà Nội", "TP. Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ");
            assertThat(dossier.participants().stream()
                            .filter(p -> p.role() == Role.CHAIR)
                            .map(p -> p.person().name()))
                    .containsExactly("Ngô Thị Minh");
            assertThat(dossier.participants().stream().filter(p -> p.person().known()))
                    .as("no invented persons")
                    .hasSize(1);
            assertThat(dossier.speeches()).hasSize(6);
            assertThat(dossier.commitments()).hasSize(6).allMatch(c -> c.leads().size() == 5);
            assertThat(dossier.notes().stream().filter(n -> n.kind() == NoteKind.DIRECTION))
                    .hasSize(6);
            assertThat(workspace.store().people().clusters().getFirst().members())
                    .hasSize(5);
        }
    }

    @Test
    void addingItTwiceAddsItOnce() throws CannotOpen {
        try (var workspace = open()) {
            sample(workspace).add();
            var before = workspace.store().applied(Scope.of(Sample.ID));
            sample(workspace).add();

            assertThat(workspace.store().applied(Scope.of(Sample.ID))).isEqualTo(before);
        }
    }

    @Test
    void whatTheUserChangedInItStays() throws CannotOpen {
        try (var workspace = open()) {
            sample(workspace).add();
            var site = workspace.store().people().sites(Sample.ID).getFirst();
            workspace.ledger().write(Edit.put(site.withPosition(9)));
            sample(workspace).add();

            assertThat(workspace.store().people().site(site.id()).orElseThrow().position())
                    .isEqualTo(9);
        }
    }

    private static Sample sample(Workspace workspace) {
        return new Sample(workspace.ledger(), workspace.store().conferences());
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
