package vn.thuky.golden;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Every field of every record, one a line: what has to be there for ever. */
final class GoldenState {
    private GoldenState() {}

    static List<String> of(Store store) {
        var lines = new ArrayList<String>();
        store.scopes().forEach(scope -> lines.addAll(of(store, scope)));
        return lines.stream().sorted().toList();
    }

    static List<String> of(Store store, Scope scope) {
        var lines = new ArrayList<String>();
        for (var kind : RecordKind.values()) {
            store.bodies(kind, scope)
                    .forEach((id, fields) -> fields.names()
                            .forEach(name -> lines.add(String.join(
                                    "\t",
                                    scope.name(),
                                    kind.code(),
                                    id,
                                    name,
                                    fields.text(name).replace("\n", "\\n")))));
        }
        return lines.stream().sorted().toList();
    }
}
