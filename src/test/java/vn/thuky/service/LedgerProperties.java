package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class LedgerProperties {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);

    /** One action of a user on one of a few sites. */
    record Deed(int site, boolean gone, String name) {}

    @Property(tries = 2)
    void aThousandDeedsAreUndoneRedoneAndRebuilt(@ForAll("aThousandDeeds") List<Deed> deeds)
            throws IOException, CannotOpen {
        undoingAllIsTheStartRedoingAllIsTheEndAndSoIsRebuilding(deeds);
    }

    @Property(tries = 25)
    void undoingAllIsTheStartRedoingAllIsTheEndAndSoIsRebuilding(@ForAll("deeds") List<Deed> deeds)
            throws IOException, CannotOpen {
        var root = Files.createTempDirectory("ledger");
        try {
            List<Site> end;
            try (var workspace = open(root)) {
                workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
                var steps = 0;
                for (var deed : deeds) {
                    steps += workspace.ledger().write(edit(deed)).isPresent() ? 1 : 0;
                }
                end = sites(workspace);
                for (var i = 0; i < steps; i++) {
                    workspace.ledger().undo(SCOPE);
                }
                assertThat(sites(workspace)).isEmpty();
                assertThat(workspace.store().conferences().all()).hasSize(1);
                for (var i = 0; i < steps; i++) {
                    workspace.ledger().redo(SCOPE);
                }
                assertThat(sites(workspace)).isEqualTo(end);
            }
            Files.delete(root.resolve("store/thuky.mv.db"));
            try (var workspace = open(root)) {
                assertThat(sites(workspace)).isEqualTo(end);
            }
        } finally {
            delete(root);
        }
    }

    @Provide
    Arbitrary<List<Deed>> aThousandDeeds() {
        return deed().list().ofSize(1000);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return deed().list().ofMaxSize(40);
    }

    private static Arbitrary<Deed> deed() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false, false),
                        Arbitraries.strings().all().ofMaxLength(20))
                .as(Deed::new);
    }

    private static Edit edit(Deed deed) {
        var site = Site.named(new SiteId("s" + deed.site()), ID, deed.name()).withPosition(deed.site());
        return deed.gone() ? Edit.remove(site) : Edit.put(site);
    }

    private static List<Site> sites(Workspace workspace) {
        return workspace.store().people().sites(ID);
    }

    private static Workspace open(Path root) throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }

    private static void delete(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
