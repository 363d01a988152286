package vn.thuky.journal;

import vn.thuky.domain.Entity;

/** What a service wants done to one record: that it be as given, or gone. */
public record Edit(Entity entity, boolean gone) {

    public static Edit put(Entity entity) {
        return new Edit(entity, false);
    }

    public static Edit remove(Entity entity) {
        return new Edit(entity, true);
    }

    public RecordKind kind() {
        return RecordKind.of(entity);
    }

    public Scope scope() {
        return kind().scopeOf(entity);
    }
}
