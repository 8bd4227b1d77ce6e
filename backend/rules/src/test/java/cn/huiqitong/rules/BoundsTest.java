package cn.huiqitong.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules stand on the JDK alone, know no clock, and their packages have one direction. */
@AnalyzeClasses(packages = "cn.huiqitong.rules", importOptions = DoNotIncludeTests.class)
class BoundsTest {
    @ArchTest
    static final ArchRule STAND_ON_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("cn.huiqitong.rules..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule TOUCH_NO_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "java.io..", "java.util.concurrent..");

    @ArchTest
    static final ArchRule KNOW_NO_CLOCK =
            noClasses().should().callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")));

    @ArchTest
    static final ArchRule HAVE_ONE_DIRECTION =
            slices().matching("cn.huiqitong.rules.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CONDITIONS_ARE_PLAIN_DATA = noClasses()
            .that()
            .resideInAPackage("..condition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..evaluation..", "..form..", "..text..", "..estimate..", "..fact..");
}
