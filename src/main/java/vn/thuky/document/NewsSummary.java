package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Title;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.DateWords;

/** Tin tóm tắt: the conference as a piece of news of 300 to 500 words. */
final class NewsSummary {
    static final int LEAST_WORDS = 300;
    static final int MOST_WORDS = 500;

    /** Words that points of a report, of speeches, directions and commitments may take. */
    private static final int REPORT_WORDS = 70;

    private static final int SPEECH_WORDS = 80;
    private static final int OUTCOME_WORDS = 90;

    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;
    private final Proceedings proceedings;

    NewsSummary(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.SUMMARY, draft);
        people = new People(dossier);
        proceedings = Proceedings.of(dossier);
    }

    Paper paper() {
        draft.add(new Title(draft.text("document.summary.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        lead();
        present();
        report();
        speeches();
        var chaired = people.preside();
        say(
                chaired ? "document.summary.assessment" : "document.summary.assessmentNoChair",
                new ChairNotes(dossier).of(EnumSet.of(NoteKind.RESULT)),
                REPORT_WORDS);
        sayTexts(
                chaired ? "document.summary.directions" : "document.summary.directionsNoChair",
                proceedings.directions().stream().map(this::direction).toList(),
                OUTCOME_WORDS);
        commitments();
        var blocks = draft.takeBlocks();
        checkLength(blocks);
        return frame.paper("document.summary.fullTitle", List.of(Section.portrait(blocks)));
    }

    private void lead() {
        var conference = dossier.conference();
        var day = draft.day(
                conference
                        .actual()
                        .start()
                        .or(() -> conference.planned().start())
                        .map(LocalDateTime::toLocalDate),
                "document.finding.noStart");
        var form = draft.texts().name(conference.form()).toLowerCase(Locale.ROOT);
        draft.say(draft.words(
                "document.summary.lead",
                Sentences.capital(day),
                new Places(dossier, draft).place(),
                frame.agency(),
                frame.conference(),
                form));
        draft.say(draft.words("document.summary.chair", chairs()));
    }

    /** "Thứ trưởng Bộ Giáo dục và Đào tạo Ngô Thị Minh"; dots while nobody presides. */
    private Phrase chairs() {
        var named = people.having(Role.CHAIR).stream()
                .map(people::titled)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? draft.blank("document.finding.noChair") : Phrase.of(named);
    }

    /** Those with names in the order of the list, then the groups. */
    private void present() {
        var there = dossier.participants().stream()
                .filter(one -> one.role() == Role.DELEGATE || one.role() == Role.GUEST)
                .filter(one -> one.attendance().state().present())
                .toList();
        var named = there.stream()
                .filter(one -> one.person().known())
                .limit(5)
                .map(people::named)
                .map(Sentences::within)
                .toList();
        var groups = there.stream()
                .map(one -> one.group().strip())
                .filter(group -> !group.isEmpty())
                .map(Sentences::within)
                .distinct()
                .toList();
        var words = Stream.concat(named.stream(), groups.stream()).collect(Collectors.joining("; "));
        draft.say(draft.words("document.summary.present", words.isEmpty() ? nobody() : Phrase.of(words)));
    }

    /** Dots where nobody is known to have come. */
    private Phrase nobody() {
        var open = dossier.participants().stream()
                .filter(one -> !one.attendance().state().present()
                        && !one.attendance().state().absent())
                .toList();
        return open.isEmpty()
                ? draft.blank("document.finding.noParticipants")
                : draft.blank(open.getFirst().id(), "document.finding.notCalled", DateWords.count(open.size()));
    }

    private void report() {
        var notes = proceedings.parts().stream()
                .filter(part -> part.kind() == AgendaKind.REPORT)
                .flatMap(part -> Stream.concat(
                        part.notes().stream(), part.talks().stream().flatMap(talk -> talk.notes().stream())))
                .toList();
        say("document.summary.report", notes, REPORT_WORDS);
    }

    /** Who spoke, and what was said first of results, good practice, difficulties and proposals. */
    private void speeches() {
        var chair = new ChairNotes(dossier);
        var talks = proceedings.parts().stream()
                .filter(part -> part.kind() != AgendaKind.REPORT)
                .flatMap(part -> part.talks().stream())
                .filter(talk -> !chair.gave(talk.speech()))
                .toList();
        if (talks.isEmpty()) {
            return;
        }
        var words = new SpeechWords(dossier, draft, people);
        var speakers = talks.stream()
                .map(talk -> words.from(talk.speech()))
                .filter(name -> !name.isEmpty())
                .map(Sentences::within)
                .distinct()
                .limit(10)
                .collect(Collectors.joining("; "));
        if (!speakers.isEmpty()) {
            draft.say(draft.words("document.summary.speakers", speakers));
        }
        var points =
                talks.stream().flatMap(talk -> talk.notes().stream().limit(1)).toList();
        var texts = points.stream()
                .map(note -> said(words.from(note), note.printed()))
                .toList();
        sayTexts("document.summary.speeches", texts, SPEECH_WORDS);
    }

    /** With who carries it out until when, where it was assigned. */
    private String direction(Note note) {
        var duties = new Duties(dossier, draft, people);
        var brief = dossier.commitments().stream()
                .filter(one -> one.source().filter(note.id()::equals).isPresent())
                .findFirst()
                .map(one -> duties.inBrief(one.withText(note.printed()), false));
        return point(note.printed(), brief.orElse(""));
    }

    private void commitments() {
        var pledged = dossier.commitments().stream()
                .filter(one -> one.origin() == CommitmentOrigin.PLEDGED)
                .toList();
        var duties = new Duties(dossier, draft, people);
        var said = Duties.sharedLeads(pledged).filter(leads -> leads.size() > 1).isPresent();
        var texts = pledged.stream()
                .map(one -> point(one.text(), duties.inBrief(one, said)))
                .toList();
        sayTexts("document.summary.commitments", texts, OUTCOME_WORDS);
    }

    private void say(String key, List<Note> notes, int words) {
        sayTexts(key, notes.stream().map(Note::printed).toList(), words);
    }

    /** "Bệnh viện tỉnh: Thiếu nhân lực". */
    private String said(String from, String text) {
        return from.isEmpty() ? text : draft.texts().get("document.summary.said", Sentences.capital(from), text);
    }

    /** "Giảm 10% thời gian chờ (Bệnh viện tỉnh)". */
    private String point(String text, String more) {
        var words = Sentences.unended(text);
        return more.isEmpty() ? words : draft.texts().get("document.summary.point", words, more);
    }

    /** As many of these as have room, joined to one sentence; nothing when there are none. */
    private void sayTexts(String key, List<String> texts, int words) {
        var taken = new ArrayList<String>();
        int count = 0;
        for (var text : texts) {
            count += Sentences.words(text);
            if (count > words && !taken.isEmpty()) {
                break;
            }
            taken.add(Sentences.unended(text));
        }
        if (!taken.isEmpty()) {
            draft.say(draft.words(key, Sentences.counted(taken)));
        }
    }

    private void checkLength(List<Block> blocks) {
        var count = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.look() == Look.BODY)
                .mapToInt(paragraph -> Sentences.words(paragraph.text().text()))
                .sum();
        if (count < LEAST_WORDS || count > MOST_WORDS) {
            draft.find("document.finding.summaryLength", String.valueOf(count));
        }
    }
}
