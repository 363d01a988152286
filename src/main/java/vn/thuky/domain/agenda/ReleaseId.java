package vn.thuky.domain.agenda;

import vn.thuky.domain.Id;

/** Identity of a release of the programme. */
public record ReleaseId(String value) implements Id {

    public ReleaseId {
        Id.check(value);
    }

    public static ReleaseId fresh() {
        return new ReleaseId(Id.freshValue());
    }
}
