package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.Rescheduling;
import vn.thuky.domain.agenda.Rescheduling.Way;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.journal.Scope;

@SuppressWarnings("NullAway.Init")
class ReschedulingServiceTest {
    private LiveConference c;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        c.live.begin(item(0));
        c.pass(15);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void otherTimesAndTheReleasesAreOneStep() {
        c.rescheduling.apply(ID, preview(Way.SHIFT));

        assertThat(c.theItem(1).moved()).contains(START.plusMinutes(15));
        assertThat(releases()).extracting(Release::number).containsExactly(1, 2);
        undo();
        assertThat(c.theItem(1).moved()).isEmpty();
        assertThat(releases()).isEmpty();
    }

    @Test
    void eachReleaseKnowsWhatDiffersFromTheOneBefore() {
        c.rescheduling.apply(ID, preview(Way.SHIFT));
        c.pass(5);
        c.rescheduling.apply(ID, preview(Way.SHORTEN));

        assertThat(releases()).extracting(Release::number).containsExactly(1, 2, 3);
        var first = releases().get(1).since(releases().get(0));
        assertThat(first).hasSize(2);
        assertThat(first.getFirst().before().orElseThrow().start()).isEqualTo(START.plusMinutes(10));
        assertThat(first.getFirst().after().orElseThrow().start()).isEqualTo(START.plusMinutes(15));
        assertThat(c.theItem(1).planned()).isEqualTo(Duration.ofMinutes(33));
        assertThat(c.theItem(2).planned()).isEqualTo(Duration.ofMinutes(17));
    }

    @Test
    void nothingIsReleasedWhenNothingDiffers() {
        c.rescheduling.apply(ID, preview(Way.SHIFT));
        var again = c.rescheduling.apply(ID, preview(Way.SHIFT));

        assertThat(again).isEmpty();
        assertThat(releases()).hasSize(2);
    }

    @Test
    void whatBeganOrWasDeletedSinceItWasShownStays() {
        var shown = preview(Way.SHIFT);
        c.live.begin(item(1));
        new AgendaService(c.workspace.ledger(), c.store(), c.clock).delete(ID, List.of(item(2)));

        assertThat(c.rescheduling.apply(ID, shown)).isEmpty();
        assertThat(c.theItem(1).moved()).isEmpty();
    }

    @Test
    void inAnotherOrderTheStartsThatWerePutOffMeanNothing() {
        c.rescheduling.apply(ID, preview(Way.SHIFT));
        new AgendaService(c.workspace.ledger(), c.store(), c.clock).move(ID, List.of(item(2)), 1);

        assertThat(c.theItem(1).moved()).isEmpty();
        undo();
        assertThat(c.theItem(1).moved()).isPresent();
    }

    private Rescheduling preview(Way way) {
        var items = c.store().agenda().items(ID);
        var times = Timetable.of(items, START, Optional.of(c.clock.now()));
        return Rescheduling.of(way, times, START.plusMinutes(70));
    }

    private List<Release> releases() {
        return c.store().agenda().releases(ID);
    }

    private void undo() {
        c.workspace.ledger().undo(Scope.of(ID));
    }
}
