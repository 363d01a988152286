package vn.thuky.domain.vote;

import vn.thuky.domain.Id;

/** Identity of a vote. */
public record VoteId(String value) implements Id {

    public VoteId {
        Id.check(value);
    }

    public static VoteId fresh() {
        return new VoteId(Id.freshValue());
    }
}
