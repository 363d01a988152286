package vn.thuky.domain.speech;

import vn.thuky.domain.Id;

/** Identity of a note. */
public record NoteId(String value) implements Id {

    public NoteId {
        Id.check(value);
    }

    public static NoteId fresh() {
        return new NoteId(Id.freshValue());
    }
}
