package vn.thuky.domain.conference;

import vn.thuky.domain.Id;

/** Identity of a conference; also the name of its folder. */
public record ConferenceId(String value) implements Id {

    public ConferenceId {
        Id.check(value);
    }

    public static ConferenceId fresh() {
        return new ConferenceId(Id.freshValue());
    }
}
