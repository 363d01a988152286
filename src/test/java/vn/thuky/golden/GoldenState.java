package vn.thuky.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Every field of every record, one a line, parts of a field each on its own: what has to be there for ever. */
final class GoldenState {
    private static final JsonMapper MAPPER = new JsonMapper();

    private GoldenState() {}

    /** Fields whose values are objects, with a line for each part of the value: a later version may know more parts. */
    static List<String> parted(List<String> lines) {
        return lines.stream().flatMap(GoldenState::parts).sorted().toList();
    }

    private static Stream<String> parts(String line) {
        var value = line.lastIndexOf('\t') + 1;
        if (!line.startsWith("{", value)) {
            return Stream.of(line);
        }
        return MAPPER.readTree(line.substring(value)).properties().stream()
                .map(part -> line.substring(0, value - 1) + "." + part.getKey() + "\t" + part.getValue())
                .flatMap(GoldenState::parts);
    }

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
        return parted(lines);
    }
}
