package vn.thuky.domain.agenda;

import vn.thuky.domain.Id;

/** Identity of an agenda item. */
public record AgendaItemId(String value) implements Id {

    public AgendaItemId {
        Id.check(value);
    }

    public static AgendaItemId fresh() {
        return new AgendaItemId(Id.freshValue());
    }
}
