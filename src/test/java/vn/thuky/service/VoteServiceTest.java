package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.Scope;

@SuppressWarnings("NullAway.Init")
class VoteServiceTest {
    private static final Vote VOTE = Vote.on(new VoteId("v1"), ID, START, "Thông qua quy chế")
            .withItem(Optional.of(item(1)))
            .withCounts(
                    Majority.MORE_THAN_HALF,
                    List.of(new Tally(Optional.of(site(0)), 5, 4, 1, 0), new Tally(Optional.of(site(1)), 3, 3, 0, 0)));

    private LiveConference c;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void aVoteIsKeptCorrectedDeletedAndEachStepTakenBack() {
        c.votes.put(VOTE);
        c.votes.put(VOTE.withText("Thông qua quy chế sửa đổi"));
        assertThat(votes()).extracting(Vote::text).containsExactly("Thông qua quy chế sửa đổi");

        c.votes.delete(VOTE.id());
        assertThat(votes()).isEmpty();
        undo();
        undo();
        assertThat(votes()).containsExactly(VOTE);
        undo();
        assertThat(votes()).isEmpty();
    }

    @Test
    void deletingASiteOrAnItemKeepsTheCounts() {
        c.votes.put(VOTE);
        new SiteService(c.workspace.ledger(), c.store(), c.clock).delete(ID, List.of(site(1)));
        new AgendaService(c.workspace.ledger(), c.store(), c.clock).delete(ID, List.of(item(1)));

        assertThat(votes().getFirst().total()).isEqualTo(VOTE.total());
        assertThat(votes().getFirst().tallies())
                .extracting(Tally::site)
                .containsExactly(Optional.of(site(0)), Optional.empty());
        assertThat(votes().getFirst().item()).isEmpty();
        undo();
        undo();
        assertThat(votes()).containsExactly(VOTE);
    }

    private List<Vote> votes() {
        return c.store().votes().votes(ID);
    }

    private void undo() {
        c.workspace.ledger().undo(Scope.of(ID));
    }
}
