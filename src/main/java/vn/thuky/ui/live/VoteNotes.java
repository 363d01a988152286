package vn.thuky.ui.live;

import java.util.Optional;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.vote.Vote;

/** Votes as they stand among the notes: each at its time under its item, in the words of its question. None of these is ever stored. */
final class VoteNotes {
    private static final String MARK = "vote-";
    private static final int LONGEST_IDENTITY = 64;

    private VoteNotes() {}

    static Note of(Vote vote) {
        var place = new Note.Context(vote.item(), Optional.empty(), Optional.empty(), Optional.empty());
        return Note.of(id(vote), vote.conference(), vote.at(), NoteKind.REMARK, vote.text())
                .withContext(place);
    }

    private static NoteId id(Vote vote) {
        var id = MARK + vote.id().value();
        return new NoteId(id.substring(0, Math.min(id.length(), LONGEST_IDENTITY)));
    }
}
