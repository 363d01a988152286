package vn.thuky.domain.speech;

import vn.thuky.domain.Id;

/** Identity of a speech. */
public record SpeechId(String value) implements Id {

    public SpeechId {
        Id.check(value);
    }

    public static SpeechId fresh() {
        return new SpeechId(Id.freshValue());
    }
}
