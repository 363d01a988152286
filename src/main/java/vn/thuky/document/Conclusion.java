package vn.thuky.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.domain.Id;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Picks;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.vote.Vote;

/**
 * What the announcement of conclusions may say under its tasks: a direction of the chair, what was adopted by vote, or a task assigned
 * otherwise.
 *
 * @param id of the note, the vote or the commitment
 * @param in whether it stands in the announcement
 * @param task the commitment by which it is followed up
 */
public record Conclusion(Id id, String text, boolean in, Optional<Commitment> task) {

    /** All of a conference, in the order the office chose; by time where it chose none. */
    public static List<Conclusion> of(Dossier dossier) {
        var picks =
                dossier.document(DocumentKind.CONCLUSIONS).map(Document::picks).orElse(Picks.NONE);
        return picks.arranged(unordered(dossier, picks), one -> one.id().value());
    }

    private static List<Conclusion> unordered(Dossier dossier, Picks picks) {
        var all = new ArrayList<Conclusion>();
        var told = new HashSet<Commitment>();
        dossier.notes().stream()
                .filter(note -> note.kind() == NoteKind.DIRECTION)
                .forEach(note -> {
                    var task = task(dossier, note.id());
                    task.ifPresent(told::add);
                    all.add(new Conclusion(
                            note.id(), note.printed(), picks.has(note.id().value()), task));
                });
        adopted(dossier)
                .map(vote -> new Conclusion(
                        vote.id(), vote.text(), picks.has(vote.id().value()), Optional.empty()))
                .forEach(all::add);
        dossier.commitments().stream()
                .filter(one -> one.origin() == CommitmentOrigin.ASSIGNED && !told.contains(one))
                .map(one ->
                        new Conclusion(one.id(), one.text(), picks.has(one.id().value()), Optional.of(one)))
                .forEach(all::add);
        return all;
    }

    private static Stream<Vote> adopted(Dossier dossier) {
        return dossier.votes().stream()
                .filter(vote -> vote.passed() && !vote.text().isBlank());
    }

    private static Optional<Commitment> task(Dossier dossier, Id note) {
        return dossier.commitments().stream()
                .filter(one -> one.source().filter(note::equals).isPresent())
                .findFirst();
    }
}
