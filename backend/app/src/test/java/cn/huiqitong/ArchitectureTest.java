package cn.huiqitong;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** The shape of the house: who may know whom, what stays inside a feature, where the clock is read. */
@AnalyzeClasses(packages = "cn.huiqitong", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "cn.huiqitong.";

    /** The one table of allowed edges. A back-edge becomes an event, or an interface, declared by the lower part. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            Map.entry("rules", Set.of()),
            Map.entry("seeds", Set.of("rules")),
            Map.entry("searchindex", Set.of()),
            Map.entry("platform", Set.of("searchindex", "seeds")),
            Map.entry("identity", Set.of("platform", "seeds")),
            Map.entry("policy", Set.of("platform", "identity", "rules", "seeds")),
            Map.entry("search", Set.of("platform", "identity", "policy", "searchindex", "seeds")),
            Map.entry("enterprise", Set.of("platform", "identity", "rules", "seeds")),
            Map.entry("eligibility", Set.of("platform", "identity", "policy", "enterprise", "rules", "seeds")),
            Map.entry(
                    "matching",
                    Set.of("platform", "identity", "policy", "enterprise", "eligibility", "rules", "seeds")),
            Map.entry("push", Set.of("platform", "identity", "policy", "enterprise", "matching")),
            Map.entry(
                    "request",
                    Set.of(
                            "platform",
                            "identity",
                            "policy",
                            "enterprise",
                            "eligibility",
                            "matching",
                            "push",
                            "rules",
                            "seeds")),
            Map.entry("visit", Set.of("platform", "identity", "request")),
            Map.entry(
                    "feedback", Set.of("platform", "identity", "policy", "enterprise", "matching", "push", "request")));

    @ArchTest
    static final ArchRule only_the_edges_of_the_table = classes()
            .that(DescribedPredicate.describe(
                    "belong to a part", type -> !part(type).isEmpty()))
            .should(new ArchCondition<>("depend only on the parts that the table allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var allowed = EDGES.getOrDefault(part(type), Set.of());
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(edge ->
                                    edge.getTargetClass().getPackageName().startsWith("cn.huiqitong"))
                            .filter(edge -> !part(edge.getTargetClass()).equals(part(type)))
                            .filter(edge -> !allowed.contains(part(edge.getTargetClass())))
                            .forEach(edge -> events.add(SimpleConditionEvent.violated(type, edge.getDescription())));
                }
            });

    /** Only the part of the platform that starts the embedded services knows the node and the demo accounts. */
    @ArchTest
    static final ArchRule the_platform_knows_others_only_to_start_services = noClasses()
            .that()
            .resideInAPackage("cn.huiqitong.platform")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.huiqitong.searchindex..", "cn.huiqitong.seeds..");

    @ArchTest
    static final ArchRule edges_of_a_feature_stay_inside_it = classes()
            .that()
            .haveNameMatching(".*(Controller|Repository|Row)")
            .and()
            .resideInAPackage("cn.huiqitong..")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_clock_is_read_in_the_platform_only = noClasses()
            .that()
            .resideOutsideOfPackage("cn.huiqitong.platform..")
            .should()
            .callMethodWhere(DescribedPredicate.describe("reads the machine's clock", ArchitectureTest::readsClock));

    @ArchTest
    static final ArchRule every_route_says_who_may_call_it = methods()
            .that(DescribedPredicate.describe("are routes", ArchitectureTest::isRoute))
            .should(new ArchCondition<>("have @Secured, or their controller has") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!method.isAnnotatedWith(Secured.class)
                            && !method.getOwner().isAnnotatedWith(Secured.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @Secured"));
                    }
                }
            });

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for = classes()
            .that()
            .resideInAPackage("cn.huiqitong..")
            .should(new ArchCondition<>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(org.jspecify.annotations.NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                    }
                }
            });

    /** The feature or module of a class; empty for the root package, which puts all together. */
    private static String part(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        var rest = name.substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static boolean readsClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        return (owner.getPackageName().equals("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(InstantSource.class) && name.equals("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean isRoute(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Controller.class)
                && method.isMetaAnnotatedWith(HttpMethodMapping.class);
    }
}
