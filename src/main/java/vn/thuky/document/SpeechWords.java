package vn.thuky.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;

/** How the minutes name a speech: who, from where, when. */
final class SpeechWords {
    private final Draft draft;
    private final People people;
    private final List<Speech> speeches;
    private final Optional<LocalDate> firstDay;

    SpeechWords(Dossier dossier, Draft draft, People people) {
        this.draft = draft;
        this.people = people;
        speeches = dossier.speeches();
        firstDay = dossier.conference().actual().start().map(LocalDateTime::toLocalDate);
    }

    /** "Sở Giáo dục và Đào tạo Hà Nội: Nâng chất lượng đại trà". */
    Phrase heading(Speech speech) {
        var from = people.organization(speech.organization())
                .map(Organization::name)
                .orElseGet(() -> Sentences.capital(speakers(speech)));
        var parts = Stream.of(from, speech.title().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return parts.isEmpty() ? draft.blank(speech.id(), "document.finding.speechNoSpeaker") : Phrase.of(parts);
    }

    /** The heading with who speaks for the organization, for whoever looks for the speech. */
    String headingWithSpeakers(Speech speech) {
        var heading = heading(speech).text();
        var speakers = speakers(speech);
        return speakers.isEmpty() || heading.startsWith(Sentences.capital(speakers))
                ? heading
                : heading + " – " + speakers;
    }

    /** "Người phát biểu: Lãnh đạo Sở Giáo dục và Đào tạo Hà Nội (điểm cầu Hà Nội); từ 08 giờ 40 phút đến 08 giờ 51 phút." */
    Phrase introduction(Speech speech) {
        var speakers = speakers(speech);
        if (speakers.isEmpty()) {
            speakers = people.organization(speech.organization())
                    .map(Organization::name)
                    .orElse("");
        }
        var who =
                speakers.isEmpty() ? draft.blank(speech.id(), "document.finding.speechNoSpeaker") : Phrase.of(speakers);
        var site = people.site(speech.site());
        if (site.isPresent()) {
            who = draft.words("document.minutes.speakerAt", who, People.name(site.get()));
        }
        if (speech.actual().reversed()) {
            draft.find(
                    speech.id(),
                    "document.finding.speechEndsBeforeStart",
                    heading(speech).text());
        }
        var times = times(
                speech.actual(),
                () -> draft.find(
                        speech.id(),
                        "document.finding.speechNoTimes",
                        heading(speech).text()));
        return draft.words("document.minutes.speaker", who, times);
    }

    /**
     * "08 giờ 40 phút đến 08 giờ 51 phút", with dots for what is not known, which is told. On another day than the conference
     * started, the day is named.
     */
    Phrase times(Period period, Runnable missing) {
        if (period.start().isEmpty() || period.end().isEmpty()) {
            missing.run();
        }
        var startDay = period.start().map(LocalDateTime::toLocalDate).or(() -> firstDay);
        return draft.words("document.minutes.times", moment(period.start(), firstDay), moment(period.end(), startDay));
    }

    private Phrase moment(Optional<LocalDateTime> moment, Optional<LocalDate> knownDay) {
        if (moment.isEmpty()) {
            return draft.words("document.blank.time", Phrase.SHORT_BLANK, Phrase.SHORT_BLANK);
        }
        var sameDay = knownDay.map(moment.get().toLocalDate()::equals).orElse(true);
        return Phrase.of(
                sameDay
                        ? draft.dates().time(moment.get().toLocalTime())
                        : draft.dates().moment(moment.get()));
    }

    /** Who said what was noted: the organization of the speech, of the speaker, or the speaker; empty when that is not known. */
    String from(Note note) {
        var speech = note.context().speech().flatMap(this::speech);
        var speaker = note.context().speaker().flatMap(people::participant);
        return people.organization(
                        speech.flatMap(Speech::organization).or(() -> speaker.flatMap(Participant::organization)))
                .map(Organization::name)
                .or(() -> speaker.map(people::named))
                .or(() -> speech.map(this::speakers))
                .orElse("");
    }

    /** Who gave a speech: the organization, or the speakers; empty when that is not known. */
    String from(Speech speech) {
        return people.organization(speech.organization())
                .map(Organization::name)
                .orElseGet(() -> speakers(speech));
    }

    private Optional<Speech> speech(SpeechId id) {
        return speeches.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String speakers(Speech speech) {
        return speech.speakers().stream()
                .map(people::participant)
                .flatMap(participant -> participant.stream())
                .map(people::named)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
