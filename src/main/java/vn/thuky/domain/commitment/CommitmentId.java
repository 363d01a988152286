package vn.thuky.domain.commitment;

import vn.thuky.domain.Id;

/** Identity of a commitment. */
public record CommitmentId(String value) implements Id {

    public CommitmentId {
        Id.check(value);
    }

    public static CommitmentId fresh() {
        return new CommitmentId(Id.freshValue());
    }
}
