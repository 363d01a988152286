package vn.thuky.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.Set;

/** The rules of the architecture, each for the packages below a root, so that they can be seen to fail on planted mistakes. */
final class Rules {
    private static final int CONSTRUCTOR_PARAMETERS = 5;

    private Rules() {}

    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule featuresAreIndependent(String root) {
        return SlicesRuleDefinition.slices()
                .matching(root + ".ui.(*)..")
                .that(describe("are features", slice -> !Set.of("kit", "shell").contains(slice.getNamePart(1))))
                .should()
                .notDependOnEachOther();
    }

    static ArchRule onlyViewsTouchTheScene(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui..")
                .and()
                .resideOutsideOfPackage(root + ".ui.kit..")
                .and(not(named("View", "Cell", "Dialog", "Control")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
                .as("only classes named View, Cell, Dialog or Control touch the scene");
    }

    static ArchRule viewModelsKnowOnlyProperties(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui..")
                .and()
                .resideOutsideOfPackage(root + ".ui.kit..")
                .and(named("ViewModel", "Row", "Draft"))
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .as("view-models, rows and drafts know of JavaFX only properties and lists");
    }

    static ArchRule viewsSeeOnlyTheirViewModel(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui..")
                .and(named("View"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".store..", root + ".journal..", root + ".export..")
                        .or(resideInAPackage(root + ".service..").and(describe("act", Rules::acts))))
                .as("views see only their view-model");
    }

    static ArchRule needsOnlyJava(String root) {
        var base = Object.class.getModule().getPackages();
        return classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".text..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(root + ".domain..", root + ".text..", "org.jspecify..")
                        .or(describe(
                                "of java.base",
                                c -> base.contains(c.getBaseComponentType().getPackageName())))
                        .or(describe("primitive", c -> c.getBaseComponentType().isPrimitive())))
                .as("domain and text need only Java");
    }

    static ArchRule noJavaFxBelowUi(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui..", root + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");
    }

    static ArchRule sqlOnlyInStore(String root) {
        return onlyIn(root, Set.of("store"), "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..");
    }

    static ArchRule officeFormatsOnlyInExport(String root) {
        return onlyIn(
                root,
                Set.of("export", "reading"),
                "org.apache.poi..",
                "org.apache.pdfbox..",
                "org.apache.xmpbox..",
                "com.openhtmltopdf..");
    }

    static ArchRule jsonOnlyWhereFilesAre(String root) {
        return onlyIn(root, Set.of("journal", "export", "reading"), "tools.jackson..", "com.fasterxml..");
    }

    static ArchRule platformOnlyInKitAndApp(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui.kit..", root + ".app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform");
    }

    static ArchRule windowsThatStopTheWorkOnlyInKit(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".ui.kit..")
                .should()
                .dependOnClassesThat(describe(
                        "stop the work",
                        c -> Set.of(
                                        "javafx.scene.control.Alert",
                                        "javafx.scene.control.TextInputDialog",
                                        "javafx.scene.control.ChoiceDialog",
                                        "javafx.stage.FileChooser",
                                        "javafx.stage.DirectoryChooser")
                                .contains(c.getName())));
    }

    static ArchRule standardStreamsOnlyInCli(String root) {
        return noClasses().that().resideOutsideOfPackage(root + ".cli..").should(ACCESS_STANDARD_STREAMS);
    }

    static ArchRule timeOnlyFromTheClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callCodeUnitWhere(describe("reads the time without a clock", Rules::readsTime))
                .as("no time but that of the given clock");
    }

    static ArchRule typingIsLeftAlone(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(describe("disturbs the Vietnamese keyboard", Rules::disturbsTyping));
    }

    static ArchRule namesSayWhatIsInside(String root) {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        root + "..util..",
                        root + "..common..",
                        root + "..misc..",
                        root + "..impl..",
                        root + "..manager..",
                        root + "..helper..");
    }

    static ArchRule fewConstructorParameters(String root) {
        return constructors()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + "..")
                        .and(not(describe("values", c -> c.isRecord() || c.isEnum() || c.isAnonymousClass()))))
                .should(new ArchCondition<>("have at most " + CONSTRUCTOR_PARAMETERS + " parameters") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        var few = constructor.getRawParameterTypes().size() <= CONSTRUCTOR_PARAMETERS;
                        events.add(new SimpleConditionEvent(constructor, few, constructor.getFullName()));
                    }
                });
    }

    private static ArchRule onlyIn(String root, Set<String> layers, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        layers.stream().map(layer -> root + "." + layer + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    /** By the name of the outermost class, since lambdas and inner classes belong to it. */
    private static DescribedPredicate<JavaClass> named(String... endings) {
        return describe("named " + String.join(", ", endings), c -> {
            var outer = c.getName().replaceFirst("\\$.*", "");
            for (var ending : endings) {
                if (outer.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** True for what does something, unlike the values it gives. */
    private static boolean acts(JavaClass type) {
        return type.getSimpleName().matches(".*Service|Ledger|Workspace|Changes");
    }

    private static boolean readsTime(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        var name = call.getName();
        var now = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        return now
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static boolean disturbsTyping(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return access.getName().equals("setOnInputMethodTextChanged")
                || (owner.equals("javafx.scene.input.KeyCode")
                        && access.getName().equals("BACK_SPACE"));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<? super JavaClass> predicate) {
        return DescribedPredicate.not(predicate).forSubtype();
    }
}
