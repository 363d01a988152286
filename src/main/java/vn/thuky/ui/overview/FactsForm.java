package vn.thuky.ui.overview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.ui.kit.FormChoice;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Typed;

/** The general facts of a conference as they are edited; every field that is left changes the one fact it shows. */
public final class FactsForm {
    private final Consumer<UnaryOperator<Conference>> change;
    private final Consumer<Period> reschedule;
    private final FormText name = new FormText(this::keepName);
    private final FormText purpose = text(Conference::withPurpose);
    private final FormText place = text(Conference::withPlace);
    private final FormText remark = text(Conference::withRemark);
    private final FormText superior = text((c, typed) -> c.withIssuer(c.issuer().withSuperior(typed)));
    private final FormText agency = text((c, typed) -> c.withIssuer(c.issuer().withAgency(typed)));
    private final FormText sign = text((c, typed) -> c.withIssuer(c.issuer().withSign(typed)));
    private final FormText town = text((c, typed) -> c.withIssuer(c.issuer().withTown(typed)));
    private final MomentText plannedStart;
    private final MomentText plannedEnd;
    private final MomentText actualStart;
    private final MomentText actualEnd;
    private final FormChoice<ConferenceForm> form = choice(ConferenceForm.values(), Conference::withForm);
    private final FormChoice<ConferenceStatus> status = choice(ConferenceStatus.values(), Conference::withStatus);
    private Period planned = Period.UNKNOWN;
    private Period actual = Period.UNKNOWN;

    /** {@code change} stores what an operation makes of the conference, {@code reschedule} its planned time. */
    FactsForm(Clock clock, Consumer<UnaryOperator<Conference>> change, Consumer<Period> reschedule) {
        this.change = change;
        this.reschedule = reschedule;
        plannedStart = new MomentText(clock, moment -> keepPlanned(planned.movedTo(moment)));
        plannedEnd = new MomentText(clock, moment -> keepPlanned(new Period(planned.start(), moment)));
        actualStart = new MomentText(clock, moment -> keepActual(new Period(moment, actual.end())));
        actualEnd = new MomentText(clock, moment -> keepActual(new Period(actual.start(), moment)));
    }

    void show(Conference conference) {
        planned = conference.planned();
        actual = conference.actual();
        name.show(conference.name());
        purpose.show(conference.purpose());
        place.show(conference.place());
        remark.show(conference.remark());
        superior.show(conference.issuer().superior());
        agency.show(conference.issuer().agency());
        sign.show(conference.issuer().sign());
        town.show(conference.issuer().town());
        plannedStart.show(planned.start(), planned.end());
        plannedEnd.show(planned.end(), planned.start());
        actualStart.show(actual.start(), planned.start());
        actualEnd.show(actual.end(), actual.start().or(planned::start));
        form.show(conference.form());
        status.show(conference.status());
    }

    /** What was typed and could not be kept. */
    List<Typed> wrong() {
        return Stream.of(name, plannedStart(), plannedEnd(), actualStart(), actualEnd())
                .flatMap(text -> text.wrong().stream())
                .toList();
    }

    public FormText name() {
        return name;
    }

    public FormText purpose() {
        return purpose;
    }

    public FormText place() {
        return place;
    }

    public FormText remark() {
        return remark;
    }

    public FormText superior() {
        return superior;
    }

    public FormText agency() {
        return agency;
    }

    public FormText sign() {
        return sign;
    }

    public FormText town() {
        return town;
    }

    public FormText plannedStart() {
        return plannedStart.text();
    }

    public FormText plannedEnd() {
        return plannedEnd.text();
    }

    public FormText actualStart() {
        return actualStart.text();
    }

    public FormText actualEnd() {
        return actualEnd.text();
    }

    public FormChoice<ConferenceForm> form() {
        return form;
    }

    public FormChoice<ConferenceStatus> status() {
        return status;
    }

    private Optional<Message> keepName(String typed) {
        return typed.isEmpty()
                ? Optional.of(Message.of("overview.problem.nameMissing"))
                : kept(conference -> conference.withName(typed));
    }

    private Optional<Message> keepPlanned(Period period) {
        return keep(period, reschedule);
    }

    private Optional<Message> keepActual(Period period) {
        return keep(period, moved -> change.accept(conference -> conference.withActual(moved)));
    }

    private static Optional<Message> keep(Period period, Consumer<Period> store) {
        if (period.reversed()) {
            return Optional.of(Message.of("overview.problem.endBeforeStart"));
        }
        store.accept(period);
        return Optional.empty();
    }

    private Optional<Message> kept(UnaryOperator<Conference> operation) {
        change.accept(operation);
        return Optional.empty();
    }

    private FormText text(BiFunction<Conference, String, Conference> with) {
        return new FormText(typed -> kept(conference -> with.apply(conference, typed)));
    }

    private <T> FormChoice<T> choice(T[] values, BiFunction<Conference, T, Conference> with) {
        return new FormChoice<>(List.of(values), chosen -> kept(conference -> with.apply(conference, chosen)));
    }
}
