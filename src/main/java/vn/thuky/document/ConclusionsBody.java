package vn.thuky.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.Id;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.text.DateWords;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Points;

/** The numbered parts of the chair's conclusion; a part with nothing in it is left out and the next takes its number. */
final class ConclusionsBody {
    private static final Set<NoteKind> ASSESSMENT =
            EnumSet.of(NoteKind.RESULT, NoteKind.DIFFICULTY, NoteKind.GOOD_PRACTICE, NoteKind.REMARK);

    /** A question that begins with what was done with it. */
    private static final Pattern ADOPTING = Pattern.compile(
            "(?:biểu quyết,? )?(?:để )?thông qua(?: việc)?[: ]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Letters of a proposal that name it in what is found. */
    private static final int QUOTED = 60;

    private final Dossier dossier;
    private final Draft draft;
    private final People people;
    private final Duties duties;
    private int part;

    ConclusionsBody(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
        duties = new Duties(dossier, draft, people);
    }

    void write() {
        assessment();
        tasks();
        proposals();
        new CapitalsCheck(dossier, draft).run();
        heading("document.conclusions.carryOut");
    }

    private void heading(String key) {
        draft.add(new Heading(1, Phrase.of(++part + ". ").plus(draft.words(key)), Optional.empty()));
    }

    /** What the chair said of results and difficulties. */
    private void assessment() {
        heading("document.conclusions.assessment");
        var ofChair = new ChairNotes(dossier).of(ASSESSMENT);
        if (ofChair.isEmpty()) {
            draft.say(draft.words("document.minutes.point", draft.blank("document.finding.noAssessment")));
        }
        ofChair.forEach(
                note -> draft.say(note.id(), draft.words("document.minutes.point", Sentences.ended(note.printed()))));
    }

    /** Directions, decisions and tasks as the office chose and ordered them, with who carries them out; then what was pledged. */
    private void tasks() {
        heading("document.conclusions.tasks");
        var all = Conclusion.of(dossier);
        var told = all.stream().filter(Conclusion::in).toList();
        int number = 0;
        for (var one : told) {
            task(++number, one.id(), words(one), one.task());
        }
        if (told.isEmpty()) {
            draft.say(draft.words("document.minutes.point", draft.blank("document.finding.noConclusion")));
        }
        var open = told.stream()
                .filter(one -> one.id() instanceof NoteId && one.task().isEmpty())
                .toList();
        if (!open.isEmpty()) {
            draft.find(open.getFirst().id(), "document.finding.directionsNotAssigned", DateWords.count(open.size()));
        }
        var tasks = all.stream().flatMap(one -> one.task().stream()).toList();
        pledged(dossier.commitments().stream()
                .filter(one -> one.origin() == CommitmentOrigin.PLEDGED && !tasks.contains(one))
                .toList());
    }

    private String words(Conclusion one) {
        if (!(one.id() instanceof VoteId)) {
            return one.text();
        }
        var question = Sentences.unended(one.text());
        var said = ADOPTING.matcher(question);
        return said.lookingAt()
                ? draft.texts().get("document.conclusions.adopting", question.substring(said.end()))
                : draft.texts().get("document.conclusions.adopted", question);
    }

    private void task(int number, Id source, String text, Optional<Commitment> task) {
        var words = draft.words("document.conclusions.lettered", Points.letter(number), Sentences.ended(text));
        draft.say(
                source,
                task.map(one -> Phrase.joined(" ", List.of(words, duties(one, text))))
                        .orElse(words));
    }

    private void pledged(List<Commitment> pledged) {
        if (pledged.isEmpty()) {
            return;
        }
        draft.say(draft.words("document.conclusions.pledged"));
        var shared = Duties.sharedLeads(pledged);
        shared.ifPresent(leads -> draft.say(draft.words("document.minutes.leads", people.organizations(leads))));
        for (var one : pledged) {
            var words = Phrase.of(Sentences.ended(one.text())).plus(" ");
            var duties = this.duties.of(dossier.commitments().indexOf(one) + 1, one, shared.isPresent());
            draft.say(one.id(), draft.words("document.minutes.point", words.plus(duties)));
        }
    }

    private Phrase duties(Commitment one, String told) {
        return duties.of(dossier.commitments().indexOf(one) + 1, one, false, told);
    }

    /** What was proposed, with room for what the chair decided of it: that is not in the record. */
    private void proposals() {
        var proposals = dossier.notes().stream()
                .filter(note -> note.kind() == NoteKind.PROPOSAL)
                .toList();
        if (proposals.isEmpty()) {
            return;
        }
        heading("document.conclusions.proposals");
        var words = new SpeechWords(dossier, draft, people);
        for (var note : proposals) {
            var from = Sentences.capital(words.from(note));
            var proposal = Sentences.ended(note.printed());
            var handling = draft.blank(note.id(), "document.finding.proposalOpen", Excerpt.of(note.printed(), QUOTED));
            draft.say(
                    note.id(),
                    from.isEmpty()
                            ? draft.words("document.conclusions.proposal", proposal, handling)
                            : draft.words("document.conclusions.proposalFrom", from, proposal, handling));
        }
    }
}
