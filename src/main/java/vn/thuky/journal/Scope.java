package vn.thuky.journal;

import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;

/** Whose journal a record belongs to: the office's, or a conference's. */
public record Scope(Optional<ConferenceId> conference) {

    public static final Scope OFFICE = new Scope(Optional.empty());

    public static Scope of(ConferenceId conference) {
        return new Scope(Optional.of(conference));
    }

    /** {@code office}, or {@code conference/<id>}; the form written in journal and store. */
    public String name() {
        return conference.map(id -> "conference/" + id.value()).orElse("office");
    }

    /** The scope of this name. Throws IllegalArgumentException for another text. */
    public static Scope named(String name) {
        if (name.equals("office")) {
            return OFFICE;
        }
        if (name.startsWith("conference/")) {
            return of(new ConferenceId(name.substring("conference/".length())));
        }
        throw new IllegalArgumentException("not a scope: " + name);
    }
}
