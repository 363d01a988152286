package vn.thuky.domain.people;

import vn.thuky.domain.Id;

/** Identity of a participant. */
public record ParticipantId(String value) implements Id {

    public ParticipantId {
        Id.check(value);
    }

    public static ParticipantId fresh() {
        return new ParticipantId(Id.freshValue());
    }
}
