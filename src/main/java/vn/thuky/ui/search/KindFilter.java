package vn.thuky.ui.search;

import java.util.EnumSet;
import java.util.Set;
import vn.thuky.journal.RecordKind;

/** What is looked for. */
enum KindFilter {
    ALL(EnumSet.allOf(RecordKind.class)),
    NOTES(EnumSet.of(RecordKind.NOTE, RecordKind.VOTE)),
    COMMITMENTS(EnumSet.of(RecordKind.COMMITMENT)),
    PROGRAMME(EnumSet.of(RecordKind.AGENDA_ITEM, RecordKind.SPEECH)),
    PEOPLE(EnumSet.of(RecordKind.PARTICIPANT, RecordKind.ORGANIZATION, RecordKind.SITE)),
    CONFERENCES(EnumSet.of(RecordKind.CONFERENCE));

    @SuppressWarnings("ImmutableEnumChecker") // never changed, and handed out as a copy
    private final Set<RecordKind> kinds;

    KindFilter(Set<RecordKind> kinds) {
        this.kinds = kinds;
    }

    Set<RecordKind> kinds() {
        return Set.copyOf(kinds);
    }
}
