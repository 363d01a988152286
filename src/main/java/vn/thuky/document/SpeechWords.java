package vn.thuky.document;

import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.speech.Speech;

/** How the minutes name a speech: who, from where, when. */
final class SpeechWords {
    private final Draft draft;
    private final People people;

    SpeechWords(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /** "Sở Giáo dục và Đào tạo Hà Nội: Nâng chất lượng đại trà". */
    Phrase heading(Speech speech) {
        var from = people.organization(speech.organization())
                .map(Organization::name)
                .orElseGet(() -> speakers(speech));
        var parts = Stream.of(from, speech.title().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return parts.isEmpty() ? draft.blank(speech.id(), "document.finding.speechNoSpeaker") : Phrase.of(parts);
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
            who = draft.words("document.minutes.speakerAt", who, site.get().name());
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

    /** "08 giờ 40 phút đến 08 giờ 51 phút", with dots for what is not known, which is told. */
    Phrase times(Period period, Runnable missing) {
        if (period.start().isEmpty() || period.end().isEmpty()) {
            missing.run();
        }
        return draft.words(
                "document.minutes.times",
                period.start().map(start -> time(start.toLocalTime())).orElseGet(this::dots),
                period.end().map(end -> time(end.toLocalTime())).orElseGet(this::dots));
    }

    private String speakers(Speech speech) {
        return speech.speakers().stream()
                .map(people::participant)
                .flatMap(participant -> participant.stream())
                .map(people::named)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Phrase time(LocalTime time) {
        return Phrase.of(draft.dates().time(time));
    }

    private Phrase dots() {
        return draft.words("document.blank.time", Phrase.SHORT_BLANK, Phrase.SHORT_BLANK);
    }
}
