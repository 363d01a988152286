package vn.thuky.service;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;

/** What goes on in a conference: of several of a kind, which should not be, the one begun last. */
public final class Ongoing {
    private Ongoing() {}

    public static Optional<AgendaItem> item(List<AgendaItem> items) {
        return items.stream()
                .filter(item -> item.actual().running())
                .max(Comparator.comparing(item -> item.actual().start().orElse(LocalDateTime.MIN)));
    }

    public static Optional<Speech> speech(List<Speech> speeches) {
        return speeches.stream()
                .filter(speech -> speech.status() == SpeechStatus.SPEAKING)
                .max(Comparator.comparing(speech -> speech.actual().start().orElse(LocalDateTime.MIN)));
    }
}
