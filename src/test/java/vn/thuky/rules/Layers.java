package vn.thuky.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each part of the program may import of the others: what lies below it, and only that. */
final class Layers {
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        MAY_IMPORT.put("domain", List.of());
        MAY_IMPORT.put("text", List.of());
        MAY_IMPORT.put("journal", List.of("domain"));
        MAY_IMPORT.put("store", List.of("domain", "journal", "text"));
        MAY_IMPORT.put("document", List.of("domain", "text"));
        MAY_IMPORT.put("export", List.of("document", "domain", "journal", "text"));
        MAY_IMPORT.put("reading", List.of("domain", "text"));
        MAY_IMPORT.put("service", List.of("domain", "text", "journal", "store", "document", "export", "reading"));
        MAY_IMPORT.put("cli", List.of("service", "domain", "text"));
        MAY_IMPORT.put("ui.kit", List.of("text"));
        MAY_IMPORT.put("ui.shell", List.of("ui.kit", "service", "domain", "text"));
    }

    private static final List<String> FEATURE_MAY_IMPORT = List.of("ui.kit", "service", "domain", "text");

    /** What a change says of itself; see the decision on what screens see of the journal. */
    private static final Set<String> SEEN_BY_SCREENS = Set.of("Change", "FieldEdit", "RecordKind", "Scope");

    private Layers() {}

    /** Every class below {@code root} lies in a layer, and imports only what lies below it. */
    static ArchRule lookDown(String root) {
        var rules = new ArrayList<ArchRule>();
        rules.add(everythingLiesInALayer(root));
        MAY_IMPORT.forEach((layer, below) -> rules.add(onlyImports(root, layer, below)));
        rules.add(featuresLookDown(root));
        return CompositeArchRule.of(rules).as("layers only look down");
    }

    private static ArchRule everythingLiesInALayer(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(packages(
                        root,
                        Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of("ui.*", "app"))
                                .toList()));
    }

    private static ArchRule featuresLookDown(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".ui.*..")
                .and()
                .resideOutsideOfPackages(root + ".ui.kit..", root + ".ui.shell..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(root + "..")
                        .or(resideInAnyPackage(packages(root, FEATURE_MAY_IMPORT)))
                        .or(resideInAPackage(root + ".ui.*.."))
                        .or(seenByScreens(root)))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyImports(String root, String layer, List<String> below) {
        var allowed = Stream.concat(Stream.of(layer), below.stream()).toList();
        return classes()
                .that()
                .resideInAPackage(root + "." + layer + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(root + "..").or(resideInAnyPackage(packages(root, allowed))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> seenByScreens(String root) {
        return describe(
                "say what a change is",
                c -> c.getPackageName().equals(root + ".journal")
                        && SEEN_BY_SCREENS.contains(c.getName()
                                .substring(root.length() + ".journal.".length())
                                .replaceFirst("\\$.*", "")));
    }

    private static String[] packages(String root, List<String> layers) {
        return layers.stream().map(layer -> root + "." + layer + "..").toArray(String[]::new);
    }
}
