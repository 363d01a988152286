package vn.thuky.domain.office;

import vn.thuky.domain.Id;

/** Identity of the office's settings. */
public record SettingsId(String value) implements Id {

    public SettingsId {
        Id.check(value);
    }

    public static SettingsId fresh() {
        return new SettingsId(Id.freshValue());
    }
}
