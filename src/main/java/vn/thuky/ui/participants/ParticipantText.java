package vn.thuky.ui.participants;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thuky.domain.people.Participant;

/** The texts of a participant that are typed in the table, and how those are changed that need no understanding. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
enum ParticipantText {
    HONORIFIC(
            line -> line.participant().person().honorific(),
            (now, text) -> now.withPerson(now.person().withHonorific(text))),
    TITLE(
            line -> line.participant().person().title(),
            (now, text) -> now.withPerson(now.person().withTitle(text))),
    NAME(
            line -> line.participant().person().name(),
            (now, text) -> now.withPerson(now.person().withName(text))),
    POSITION(line -> line.participant().position(), Participant::withPosition),
    ORGANIZATION(ParticipantLine::organization),
    GROUP(line -> line.participant().group(), Participant::withGroup),
    RANK(line -> Integer.toString(line.participant().rank())),
    PHONE(
            line -> line.participant().contact().phone(),
            (now, text) -> now.withContact(now.contact().withPhone(text))),
    EMAIL(
            line -> line.participant().contact().email(),
            (now, text) -> now.withContact(now.contact().withEmail(text))),
    REASON(line -> line.participant().attendance().reason()),
    SUBSTITUTE_FOR(ParticipantLine::substituteFor),
    CAME_AT(line -> ParticipantLine.clock(line.participant().attendance().cameAt())),
    LEFT_AT(line -> ParticipantLine.clock(line.participant().attendance().leftAt()));

    private final Function<ParticipantLine, String> read;
    private final Optional<BiFunction<Participant, String, Participant>> write;

    ParticipantText(Function<ParticipantLine, String> read) {
        this.read = read;
        this.write = Optional.empty();
    }

    ParticipantText(Function<ParticipantLine, String> read, BiFunction<Participant, String, Participant> write) {
        this.read = read;
        this.write = Optional.of(write);
    }

    String of(ParticipantLine line) {
        return read.apply(line);
    }

    /** How the text is changed as typed; empty for one that has to be understood first. */
    Optional<BiFunction<Participant, String, Participant>> plain() {
        return write;
    }
}
