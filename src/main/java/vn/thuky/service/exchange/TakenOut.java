package vn.thuky.service.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.Redaction.Target;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Withheld;
import vn.thuky.service.personal.PersonWords;
import vn.thuky.service.personal.PersonalData;
import vn.thuky.store.Store;
import vn.thuky.text.Mentions;

/** Keeps people who were taken out here out of what another laptop sends. */
record TakenOut(Store store, Scope scope) {

    /** The changes of the other laptop without them; records that still say such a name here mean somebody else. */
    List<Change> from(List<Change> own, List<Change> others) {
        var withheld = Withheld.of(own, others, PersonalData.mark());
        if (withheld.isEmpty()) {
            return others;
        }
        var mentions = new Mentions(List.copyOf(withheld.names()), List.copyOf(withheld.contacts()));
        var redaction = new Redaction(
                new PersonWords(mentions, PersonalData.mark()),
                namesakes(mentions),
                withheld.seats(),
                withheld.removed());
        return others.stream()
                .map(change -> redaction.in(change).with(FieldEdit::effective))
                .toList();
    }

    private Set<Target> namesakes(Mentions mentions) {
        var found = new HashSet<Target>();
        for (var kind : RecordKind.values()) {
            store.bodies(kind, scope).forEach((id, body) -> {
                if (body.texts().stream().anyMatch(mentions::in)) {
                    found.add(Target.of(kind, id));
                }
            });
        }
        return found;
    }
}
