package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.Proceedings.Talk;
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
import vn.thuky.text.Fold;

/** Tin tóm tắt: the conference as a piece of news of 300 to 500 words. */
final class NewsSummary {
    static final int LEAST_WORDS = 300;
    static final int MOST_WORDS = 500;

    /** Words that points of a report, of speeches, directions and commitments may take. */
    private static final int REPORT_WORDS = 70;

    private static final int SPEECH_WORDS = 110;
    private static final int OUTCOME_WORDS = 90;

    private final Dossier dossier;
    private final Draft draft;
    private final Frame frame;
    private final People people;
    private final Proceedings proceedings;
    private final Together together;

    NewsSummary(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.SUMMARY, draft);
        people = new People(dossier);
        proceedings = Proceedings.of(dossier);
        together = new Together(draft.texts());
    }

    Paper paper() {
        draft.add(new Title(draft.text("document.summary.title"), frame.conference(), true));
        frame.preamble().forEach(draft::add);
        lead();
        present();
        report();
        speeches();
        outcome();
        commitments();
        var blocks = draft.takeBlocks();
        checkLength(blocks);
        return frame.paper("document.summary.fullTitle", List.of(Section.portrait(blocks)));
    }

    private void outcome() {
        var assessed = new ChairNotes(dossier)
                .of(EnumSet.of(NoteKind.RESULT)).stream().map(Note::printed).toList();
        var directed = proceedings.directions().stream().map(this::direction).toList();
        if (people.preside()) {
            sayTexts("document.summary.assessment", assessed, REPORT_WORDS, chair());
            sayTexts("document.summary.directions", directed, OUTCOME_WORDS, chair());
        } else {
            sayTexts("document.summary.assessmentNoChair", assessed, REPORT_WORDS);
            sayTexts("document.summary.directionsNoChair", directed, OUTCOME_WORDS);
        }
    }

    /** "Thứ trưởng Ngô Thị Minh", once it was said of what; several are the chair of the conference. */
    private String chair() {
        var chairs = people.having(Role.CHAIR);
        var position = chairs.isEmpty() ? "" : chairs.getFirst().position().strip();
        return chairs.size() == 1
                        && !position.isEmpty()
                        && chairs.getFirst().person().known()
                ? position + " " + chairs.getFirst().person().name().strip()
                : draft.text("document.summary.chairs");
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
        var name = Fold.key(conference.name());
        var agency = Fold.key(conference.issuer().agency().strip());
        var place = new Places(dossier, draft).place();
        var told = agency.isEmpty() || !name.contains(agency)
                ? draft.words(
                        "document.summary.lead", Sentences.capital(day), place, frame.agency(), frame.conference())
                : draft.words("document.summary.leadNamed", Sentences.capital(day), place, frame.conference());
        var form = draft.texts().name(conference.form()).toLowerCase(Locale.ROOT);
        draft.say(
                name.contains(Fold.key(form)) ? told : told.plus(" ").plus(draft.words("document.summary.form", form)));
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
                .map(this::group)
                .distinct()
                .toList();
        var words = together.of(Stream.concat(named.stream(), groups.stream()).toList());
        draft.say(draft.words("document.summary.present", words.isEmpty() ? nobody() : Phrase.of(words)));
    }

    /** "lãnh đạo các Sở", "đại diện các đơn vị thuộc Bộ": units come by their people. */
    private String group(String name) {
        var within = Sentences.within(name);
        return name.startsWith(draft.text("document.summary.unit"))
                ? draft.texts().get("document.summary.units", within)
                : within;
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
                .toList();
        if (!speakers.isEmpty()) {
            draft.say(draft.words("document.summary.speakers", together.of(speakers)));
        }
        var said = talks.stream()
                .flatMap(talk -> telling(talk).stream())
                .map(note -> said(words.from(note), note))
                .toList();
        var taken = taken(said, SPEECH_WORDS);
        if (!taken.isEmpty()) {
            draft.say(draft.words("document.summary.speeches", String.join(". ", taken)));
        }
    }

    /** The first point of a kind; a remark where there is none. */
    private static Optional<Note> telling(Talk talk) {
        return talk.notes().stream()
                .filter(note -> note.kind() != NoteKind.REMARK)
                .findFirst()
                .or(() -> talk.notes().stream().findFirst());
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

    /** "Bệnh viện tỉnh phản ánh khó khăn: thiếu nhân lực". */
    private String said(String from, Note note) {
        var who = from.isEmpty() ? draft.text("document.summary.delegate") : Sentences.capital(from);
        var words = Sentences.unended(Sentences.small(note.printed()));
        return draft.texts().get("document.summary.said." + note.kind(), who, words);
    }

    /** "Giảm 10% thời gian chờ (Bệnh viện tỉnh)". */
    private String point(String text, String more) {
        var words = Sentences.unended(text);
        return more.isEmpty() ? words : draft.texts().get("document.summary.point", words, more);
    }

    /** As many of these as have room, joined to one sentence; nothing when there are none. */
    private void sayTexts(String key, List<String> texts, int words, Object... more) {
        var taken = taken(texts, words);
        if (!taken.isEmpty()) {
            var values = Stream.concat(Stream.of(Sentences.listed(taken)), Stream.of(more));
            draft.say(draft.words(key, values.toArray()));
        }
    }

    /** The first ones that have room together, one in any case. */
    private static List<String> taken(List<String> texts, int words) {
        var taken = new ArrayList<String>();
        int count = 0;
        for (var text : texts) {
            count += Sentences.words(text);
            if (count > words && !taken.isEmpty()) {
                break;
            }
            taken.add(Sentences.unended(text));
        }
        return taken;
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
