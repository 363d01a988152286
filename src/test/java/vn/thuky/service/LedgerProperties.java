package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class LedgerProperties {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);

    /** One action of a user on one of a few sites; every other one has its organization in the office, written in the same step. */
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
                    steps += workspace.ledger().write(edits(deed)).isPresent() ? 1 : 0;
                }
                end = sites(workspace);
                var organizations = organizations(workspace);
                for (var i = 0; i < steps; i++) {
                    workspace.ledger().undo(SCOPE);
                }
                assertThat(sites(workspace)).isEmpty();
                assertThat(organizations(workspace)).isEmpty();
                assertThat(workspace.store().conferences().all()).hasSize(1);
                for (var i = 0; i < steps; i++) {
                    workspace.ledger().redo(SCOPE);
                }
                assertThat(sites(workspace)).isEqualTo(end);
                assertThat(organizations(workspace)).isEqualTo(organizations);
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

    private static List<Edit> edits(Deed deed) {
        var site = Site.named(new SiteId("s" + deed.site()), ID, deed.name()).withPosition(deed.site());
        var organization = Organization.named(new OrganizationId("o" + deed.site()), deed.name());
        return Stream.of(site, organization)
                .limit(1 + deed.site() % 2)
                .map(one -> deed.gone() ? Edit.remove(one) : Edit.put(one))
                .toList();
    }

    private static List<Site> sites(Workspace workspace) {
        return workspace.store().people().sites(ID);
    }

    private static List<Organization> organizations(Workspace workspace) {
        return workspace.store().people().organizations();
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
