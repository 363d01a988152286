package vn.thuky.domain.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;

class SpeechPlanTest {
    private static final ConferenceId CONFERENCE = new ConferenceId("c");
    private static final LocalDateTime START = LocalDateTime.of(2026, 9, 30, 8, 30);
    private static final Timetable TIMETABLE =
            Timetable.of(List.of(item(0, 10), item(1, 40)), START, Optional.of(START.plusHours(1)));

    @Test
    void speechesOfAnItemFollowEachOtherFromItsPlannedStart() {
        var plan = SpeechPlan.of(List.of(speech(2, 1, 5), speech(0, 1, 10), speech(1, 1, 15)), TIMETABLE);

        assertThat(plan.start(id(0))).contains(START.plusMinutes(10));
        assertThat(plan.start(id(1))).contains(START.plusMinutes(20));
        assertThat(plan.start(id(2))).contains(START.plusMinutes(35));
    }

    @Test
    void aWithdrawnOneTakesNoTimeAndOneWithoutAnItemHasNone() {
        var withdrawn = speech(0, 1, 10).withCourse(SpeechStatus.WITHDRAWN, Period.UNKNOWN);
        var plan = SpeechPlan.of(List.of(withdrawn, speech(1, 1, 5), speech(2, 7, 5)), TIMETABLE);

        assertThat(plan.starts()).containsOnlyKeys(id(1));
        assertThat(plan.start(id(1))).contains(START.plusMinutes(10));
    }

    @Test
    void aSpontaneousOneIsInNoPlanHoweverLongItWasGiven() {
        var spontaneous = speech(1, 1, 5).withKind(SpeechKind.REMARK);
        var plan = SpeechPlan.of(List.of(speech(0, 1, 10), spontaneous, speech(2, 1, 5)), TIMETABLE);

        assertThat(plan.starts()).containsOnlyKeys(id(0), id(2));
        assertThat(plan.start(id(2))).contains(START.plusMinutes(20));
    }

    private static AgendaItem item(int number, int minutes) {
        return AgendaItem.titled(new AgendaItemId("a" + number), CONFERENCE, "Mục " + number)
                .withPosition(number)
                .withPlanned(Duration.ofMinutes(minutes));
    }

    private static Speech speech(int number, int item, int minutes) {
        return Speech.titled(id(number), CONFERENCE, "")
                .withPosition(number)
                .withItem(Optional.of(new AgendaItemId("a" + item)))
                .withRegistered(Duration.ofMinutes(minutes));
    }

    private static SpeechId id(int number) {
        return new SpeechId("s" + number);
    }
}
