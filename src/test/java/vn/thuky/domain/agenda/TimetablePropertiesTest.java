package vn.thuky.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;

/** What holds for the times of any agenda. */
class TimetablePropertiesTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 0);

    @Property
    void aFixedStartHoldsInThePlan(@ForAll("agendas") List<AgendaItem> items) {
        for (var slot : plan(items).slots()) {
            slot.item()
                    .fixedStart()
                    .ifPresent(fixed -> assertThat(slot.plannedStart()).isEqualTo(fixed));
        }
    }

    @Property
    void whatIsNotFixedFollowsInThePlan(@ForAll("agendas") List<AgendaItem> items) {
        var end = START;
        for (var slot : plan(items).slots()) {
            if (slot.item().fixedStart().isEmpty()) {
                assertThat(slot.plannedStart()).isEqualTo(end);
                assertThat(slot.slack()).isZero();
            }
            end = slot.plannedEnd();
        }
    }

    @Property
    void everyItemKeepsItsPlannedLength(@ForAll("agendas") List<AgendaItem> items) {
        for (var slot : plan(items).slots()) {
            assertThat(Duration.between(slot.plannedStart(), slot.plannedEnd()))
                    .isEqualTo(slot.item().planned());
        }
    }

    @Property
    void thePlanDoesNotDependOnWhatHappened(
            @ForAll("agendas") List<AgendaItem> items, @ForAll("moments") LocalDateTime now) {
        var untouched =
                items.stream().map(item -> item.withActual(Period.UNKNOWN)).toList();
        var inSession = Timetable.of(items, START, Optional.of(now));

        assertThat(inSession.plannedEnd()).isEqualTo(plan(untouched).plannedEnd());
        assertThat(inSession.slots())
                .extracting(Slot::plannedStart)
                .isEqualTo(
                        plan(untouched).slots().stream().map(Slot::plannedStart).toList());
    }

    @Property
    void whatHasNotStartedIsForecastNeitherBeforeNowNorBeforeItsFixedStart(
            @ForAll("agendas") List<AgendaItem> items, @ForAll("moments") LocalDateTime now) {
        for (var slot : Timetable.of(items, START, Optional.of(now)).slots()) {
            if (slot.item().actual().equals(Period.UNKNOWN)) {
                assertThat(slot.forecastStart()).isAfterOrEqualTo(now);
                slot.item()
                        .fixedStart()
                        .ifPresent(fixed -> assertThat(slot.forecastStart()).isAfterOrEqualTo(fixed));
            }
        }
    }

    @Property
    void whatHasNotStartedDoesNotOverlapInTheForecast(
            @ForAll("agendas") List<AgendaItem> items, @ForAll("moments") LocalDateTime now) {
        var end = START;
        for (var slot : Timetable.of(items, START, Optional.of(now)).slots()) {
            if (slot.item().actual().equals(Period.UNKNOWN)) {
                assertThat(slot.forecastStart()).isAfterOrEqualTo(end);
                end = slot.forecastEnd();
            }
        }
    }

    @Property
    void whatStartedIsForecastAsItWas(@ForAll("agendas") List<AgendaItem> items, @ForAll("moments") LocalDateTime now) {
        for (var slot : Timetable.of(items, START, Optional.of(now)).slots()) {
            var actual = slot.item().actual();
            actual.start().ifPresent(start -> assertThat(slot.forecastStart()).isEqualTo(start));
            actual.end().ifPresent(end -> assertThat(slot.forecastEnd()).isEqualTo(end));
            if (actual.running()) {
                assertThat(slot.forecastEnd()).isAfterOrEqualTo(now);
            }
        }
    }

    @Property
    void theEndIsNotBeforeAnyItemsEnd(@ForAll("agendas") List<AgendaItem> items) {
        var timetable = plan(items);
        for (var slot : timetable.slots()) {
            assertThat(timetable.plannedEnd().orElseThrow()).isAfterOrEqualTo(slot.plannedEnd());
        }
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(-60, 900).map(START::plusMinutes);
    }

    @Provide
    Arbitrary<List<AgendaItem>> agendas() {
        var lengths = Arbitraries.integers().between(0, 120).map(Duration::ofMinutes);
        return Combinators.combine(lengths, moments().optional(0.3), actuals())
                .as((planned, fixed, actual) -> AgendaItem.titled(new AgendaItemId("x"), new ConferenceId("c"), "Mục")
                        .withPlanned(planned)
                        .withFixedStart(fixed)
                        .withActual(actual))
                .list()
                .ofMaxSize(12)
                .map(TimetablePropertiesTest::numbered);
    }

    private Arbitrary<Period> actuals() {
        var starts = moments().optional(0.5);
        var lengths = Arbitraries.integers().between(0, 120).optional(0.6);
        return Combinators.combine(starts, lengths)
                .as((start, minutes) -> new Period(start, start.flatMap(from -> minutes.map(from::plusMinutes))));
    }

    private static List<AgendaItem> numbered(List<AgendaItem> items) {
        var numbered = new ArrayList<AgendaItem>();
        for (var item : items) {
            var position = numbered.size();
            numbered.add(AgendaItem.titled(new AgendaItemId("i" + position), item.conference(), item.title())
                    .withPosition(position)
                    .withPlanned(item.planned())
                    .withFixedStart(item.fixedStart())
                    .withActual(item.actual()));
        }
        return numbered;
    }

    private static Timetable plan(List<AgendaItem> items) {
        return Timetable.of(items, START, Optional.empty());
    }
}
