package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuky.document.Proceedings.Part;
import vn.thuky.document.Proceedings.Talk;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.Fold;

/** The course of a conference as the minutes tell it, part by part in the order it happened. */
final class MinutesCourse {
    /** Parts of which something must have been noted. */
    private static final Set<AgendaKind> SUBSTANTIAL =
            EnumSet.of(AgendaKind.REPORT, AgendaKind.SPEECHES, AgendaKind.DISCUSSION, AgendaKind.RESPONSE);

    private final Dossier dossier;
    private final Draft draft;
    private final People people;
    private final SpeechWords speeches;
    private final SittingWords sittings;
    private final MinutesPoints points;
    private final MinutesOutcome outcome;

    MinutesCourse(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
        speeches = new SpeechWords(dossier, draft, people);
        sittings = new SittingWords(dossier, draft, speeches);
        points = new MinutesPoints(draft);
        outcome = new MinutesOutcome(dossier, draft, people);
    }

    void write() {
        var proceedings = Proceedings.of(dossier);
        var held = new HeldItems(dossier, proceedings);
        var parts = withOutcome(proceedings.parts().stream().filter(held::tells).toList());
        if (dossier.agenda().isEmpty()) {
            draft.find("document.finding.noAgenda");
        }
        var votes = new MinutesVotes(dossier, draft, parts);
        int number = 0;
        for (var part : parts) {
            part.item().ifPresent(sittings::before);
            if (part.kind() != AgendaKind.BREAK
                    || !part.talks().isEmpty()
                    || !part.notes().isEmpty()) {
                part(++number, part, proceedings, votes);
            } else {
                part.item().ifPresent(this::heldBreak);
            }
            part.item().flatMap(item -> item.actual().end()).ifPresent(sittings::pausesUntil);
        }
        sittings.pausesUntil(LocalDateTime.MAX);
        notHeld(held.leftOut());
        for (var speech : Proceedings.unspoken(dossier)) {
            draft.find(
                    speech.id(),
                    "document.finding.speechNotGiven",
                    speeches.heading(speech).text());
        }
    }

    /** "Nội dung trong chương trình chưa thực hiện: Trao đổi, thảo luận; Bế mạc." */
    private void notHeld(List<Part> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        var titles = leftOut.stream().map(this::title).toList();
        draft.say(draft.words("document.minutes.notHeld", Phrase.joined("; ", titles)));
        for (var part : leftOut) {
            part.item()
                    .ifPresent(item -> draft.find(
                            item.id(),
                            "document.finding.itemNotHeld",
                            title(part).text()));
        }
    }

    /** Votes, commitments and conclusion have parts of their own even where the agenda has none, before the closing. */
    private List<Part> withOutcome(List<Part> parts) {
        var complete = new ArrayList<>(parts);
        int end = complete.size();
        while (end > 0 && complete.get(end - 1).kind() == AgendaKind.CLOSING) {
            end--;
        }
        if (!dossier.votes().isEmpty() && lacks(parts, AgendaKind.VOTE)) {
            complete.add(beforeOutcome(complete, end), none(AgendaKind.VOTE));
            end++;
        }
        if (!dossier.commitments().isEmpty() && lacks(parts, AgendaKind.COMMITMENT)) {
            complete.add(end++, none(AgendaKind.COMMITMENT));
        }
        if (lacks(parts, AgendaKind.CONCLUSION)) {
            complete.add(end, none(AgendaKind.CONCLUSION));
        }
        return complete;
    }

    /** Where what was voted on stands: before the commitments and the conclusion at the end. */
    private static int beforeOutcome(List<Part> parts, int end) {
        int at = end;
        while (at > 0
                && (parts.get(at - 1).kind() == AgendaKind.COMMITMENT
                        || parts.get(at - 1).kind() == AgendaKind.CONCLUSION)) {
            at--;
        }
        return at;
    }

    private static Part none(AgendaKind kind) {
        return new Part(Optional.empty(), kind, List.of(), List.of());
    }

    private static boolean lacks(List<Part> parts, AgendaKind kind) {
        return parts.stream().noneMatch(part -> part.kind() == kind);
    }

    private void part(int number, Part part, Proceedings proceedings, MinutesVotes votes) {
        var source = part.item().map(item -> (Id) item.id());
        draft.add(new Heading(2, Phrase.of(number + ". ").plus(title(part)), source));
        part.item()
                .filter(item -> item.actual().reversed())
                .ifPresent(item -> draft.find(item.id(), "document.finding.itemEndsBeforeStart", draft.name(item)));
        if (!isSingleSpeech(part)) {
            part.item().ifPresent(this::time);
        }
        points.write(part.notes());
        talks(number, part);
        switch (part.kind()) {
            case COMMITMENT -> outcome.commitments();
            case CONCLUSION -> outcome.conclusion(proceedings.directions(), isEmpty(part));
            case VOTE -> {
                votes.write(part);
                if (isEmpty(part) && votes.in(part).isEmpty()) {
                    empty(part);
                }
            }
            default -> {
                if (SUBSTANTIAL.contains(part.kind()) && isEmpty(part)) {
                    empty(part);
                }
            }
        }
    }

    /** An item of one speech is told as that speech, unless the speech has a title of its own. */
    private static boolean isSingleSpeech(Part part) {
        if (part.item().isEmpty() || part.talks().size() != 1 || !part.notes().isEmpty()) {
            return false;
        }
        var title = Fold.key(part.talks().getFirst().speech().title().strip());
        return Fold.key(part.item().get().title()).contains(title);
    }

    private static boolean isEmpty(Part part) {
        return part.talks().isEmpty() && part.notes().isEmpty();
    }

    private Phrase title(Part part) {
        var title = part.item().map(AgendaItem::title).orElse("").strip();
        if (!title.isEmpty()) {
            return Phrase.of(title);
        }
        return switch (part.kind()) {
            case CONCLUSION ->
                people.preside() || !hasDirections()
                        ? draft.words("document.minutes.conclusion")
                        : draft.words("document.minutes.conclusionNoChair");
            case COMMITMENT -> draft.words("document.minutes.commitments");
            case OTHER -> draft.words("document.minutes.other");
            default -> Phrase.of(draft.texts().name(part.kind()));
        };
    }

    private boolean hasDirections() {
        return dossier.notes().stream().anyMatch(note -> note.kind() == NoteKind.DIRECTION);
    }

    /** "Từ 08 giờ 40 phút đến 09 giờ 33 phút; thực hiện: Các Sở GDĐT." */
    private void time(AgendaItem item) {
        var presenter = item.presenter().strip();
        var times = speeches.times(
                item.actual(), () -> draft.find(item.id(), "document.finding.itemNoTimes", draft.name(item)));
        draft.say(
                item.id(),
                presenter.isEmpty()
                        ? draft.words("document.minutes.itemTime", times)
                        : draft.words("document.minutes.itemTimeBy", times, presenter));
    }

    /** "Nghỉ giải lao từ 09 giờ 45 phút đến 10 giờ 00 phút." A break that was not taken is not told. */
    private void heldBreak(AgendaItem item) {
        if (item.actual().start().isPresent()) {
            var times = speeches.times(
                    item.actual(), () -> draft.find(item.id(), "document.finding.itemNoTimes", draft.name(item)));
            draft.say(item.id(), draft.words("document.minutes.break", draft.name(item), times));
        }
    }

    private void talks(int number, Part part) {
        int second = 0;
        for (var talk : part.talks()) {
            talk.speech().actual().start().ifPresent(sittings::pausesUntil);
            if (!isSingleSpeech(part)) {
                var place = Phrase.of(number + "." + ++second + ". ");
                draft.add(new Heading(
                        3,
                        place.plus(speeches.heading(talk.speech())),
                        Optional.of(talk.speech().id())));
            }
            draft.say(talk.speech().id(), speeches.introduction(talk.speech()));
            if (talk.notes().isEmpty()) {
                withoutPoints(talk, part);
            }
            points.write(talk.notes());
        }
    }

    /** The chair's directions stand in the conclusion; a speech of nothing else has its points there. */
    private void withoutPoints(Talk talk, Part part) {
        if (part.kind() == AgendaKind.CONCLUSION) {
            return;
        }
        var heading = speeches.headingWithSpeakers(talk.speech());
        var dots = draft.blank(talk.speech().id(), "document.finding.speechNoPoints", heading);
        draft.say(talk.speech().id(), draft.words("document.minutes.points", dots));
    }

    private void empty(Part part) {
        part.item().ifPresent(item -> {
            var dots = draft.blank(item.id(), "document.finding.itemNoNotes", draft.name(item));
            var key = item.kind() == AgendaKind.VOTE ? "document.minutes.vote" : "document.minutes.points";
            draft.say(item.id(), draft.words(key, dots));
        });
    }
}
