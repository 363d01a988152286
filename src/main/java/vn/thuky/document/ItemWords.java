package vn.thuky.document;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;

/** What the programmes and the script say of an item: its title with its papers (tham luận) below, and who carries it out. */
final class ItemWords {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    ItemWords(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        people = new People(dossier);
    }

    /** The title, and below it who speaks on what. */
    Phrase content(AgendaItem item) {
        return content(item, this::from);
    }

    /** The title, and below it who speaks on what for how long. */
    Phrase contentWithSpeakers(AgendaItem item) {
        return content(item, this::inFull);
    }

    private Phrase content(AgendaItem item, Function<Speech, String> words) {
        return AgendaRows.title(draft, item)
                .plus(papers(item)
                        .map(words)
                        .filter(line -> !line.isEmpty())
                        .map(line -> "\n- " + Sentences.capital(line))
                        .collect(Collectors.joining()));
    }

    /** Who carries an item out and where; the speakers where papers are named, dots where nobody is known. */
    Phrase presenter(AgendaItem item) {
        var site = people.site(item.site()).map(one -> draft.texts().get("document.minutes.site", People.name(one)));
        var presenter = item.presenter().strip();
        if (presenter.isEmpty() && papers(item).anyMatch(speech -> !from(speech).isEmpty())) {
            presenter = draft.text("document.programme.speakers");
        }
        if (presenter.isEmpty() && site.isEmpty() && item.kind() != AgendaKind.BREAK) {
            draft.find(item.id(), "document.finding.noPresenter", draft.name(item));
            return Phrase.SHORT_BLANK;
        }
        return Phrase.of(joined("\n", List.of(presenter, site.orElse(""))));
    }

    /** In the order of the queue; a paper of no item belongs to the first item for papers. */
    private Stream<Speech> papers(AgendaItem item) {
        var first = dossier.agenda().stream()
                .filter(one -> one.kind() == AgendaKind.SPEECHES)
                .findFirst()
                .filter(item::equals);
        return dossier.speeches().stream()
                .filter(speech -> speech.kind() == SpeechKind.PAPER && speech.status() != SpeechStatus.WITHDRAWN)
                .filter(speech -> speech.item().map(item.id()::equals).orElse(first.isPresent()));
    }

    /** "Sở Y tế: Phòng dịch"; the speakers where neither is known. */
    private String from(Speech speech) {
        var named = joined(": ", List.of(organization(speech), speech.title().strip()));
        return named.isEmpty() ? speakers(speech, people::named) : named;
    }

    /** "Sở Y tế: Phòng dịch; bà Nguyễn Thị A, Phó Giám đốc; 10 phút". */
    private String inFull(Speech speech) {
        var from = from(speech);
        var speakers = speakers(speech, one -> speaker(speech, one));
        var length = speech.registered().isZero() ? "" : draft.dates().length(speech.registered());
        return from.isEmpty() ? "" : joined("; ", List.of(from, from.equals(speakers) ? "" : speakers, length));
    }

    private String organization(Speech speech) {
        return people.organization(speech.organization())
                .map(Organization::name)
                .orElse("");
    }

    private String speakers(Speech speech, Function<Participant, String> words) {
        return speech.speakers().stream()
                .flatMap(id -> people.participant(id).stream())
                .map(words)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Beside their own organization, speakers have their positions alone. */
    private String speaker(Speech speech, Participant one) {
        var said = speech.organization().isPresent() && speech.organization().equals(one.organization());
        return said
                ? joined(", ", List.of(people.name(one.person()), one.position().strip()))
                : people.named(one);
    }

    private static String joined(String separator, List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
