package dk.samklang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.samklang.platform.database.OwnerConnection;
import dk.samklang.platform.web.Requires;
import java.time.Clock;
import java.util.Date;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of the house, as code. A failure here is a design discussion, not a nuisance. */
@AnalyzeClasses(packages = "dk.samklang", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Pattern WEB_OF_A_ROOM =
            Pattern.compile("(dk\\.samklang\\.(?!platform\\.web).+)\\.web(\\..*)?");

    private static final DescribedPredicate<JavaCall<?>> WALL_CLOCK =
            DescribedPredicate.describe("reads the wall clock", call -> {
                var owner = call.getTargetOwner();
                var name = call.getTarget().getName();
                var clockGiven = call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
                var javaTime = owner.getPackageName().equals("java.time") && name.equals("now") && !clockGiven;
                var systemClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
                var millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
                var date = owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
                return javaTime || systemClock || millis || date;
            });

    @ArchTest
    static final ArchRule everyHandlerStatesItsPermission = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Controller.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .because("an endpoint that forgets access control is a data breach");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("a handler is reached by its address and in no other way");

    @ArchTest
    static final ArchRule nobodyReadsTheWallClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dk.samklang.ClockConfiguration")
            .should()
            .callCodeUnitWhere(WALL_CLOCK)
            .because("time comes from the injected %s".formatted(Clock.class.getSimpleName()));

    @ArchTest
    static final ArchRule onlyWebKnowsHttp = noClasses()
            .that(resideOutsideOfPackages("..web.."))
            .and()
            .areNotMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
            .because("a use case must work the same for a page, a job and an interface");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule theWebOfARoomIsItsOwn = classes()
            .that(not(resideInAPackage("dk.samklang.platform.web..")))
            .should(useNoWebButTheirOwn())
            .because("pages see the face of their room; no room, and not the face itself, sees pages");

    @ArchTest
    static final ArchRule onlyRepositoriesSpeakSql = noClasses()
            .that()
            .resideInAPackage("..web..")
            .and()
            .haveSimpleNameNotEndingWith("SessionConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
            .because("a page asks a use case, which asks as somebody");

    @ArchTest
    static final ArchRule onlyBackupsWorkAsTheOwner = noClasses()
            .that()
            .resideOutsideOfPackages("..platform.database..", "..platform.backup..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(OwnerConnection.class)
            .because("no policy binds the owner, so the walls between organisations would be gone");

    @ArchTest
    static final ArchRule namesSayWhatIsDone = noClasses()
            .that()
            .doNotHaveSimpleName("RoleInService")
            .and()
            .areNotAssignableTo(PlatformTransactionManager.class)
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Impl|Utils?|Dto|Entity)")
            .because("a use case is named after the act, and a value after the thing");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that(describe("are package pages", found -> found.getSimpleName().equals("package-info")))
            .should()
            .beAnnotatedWith(NullMarked.class)
            .because("only what is marked is checked for null");

    private static DescribedPredicate<JavaClass> describe(String words, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    private static ArchCondition<JavaClass> useNoWebButTheirOwn() {
        return new ArchCondition<>("use no web package but their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForeignWeb(from, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isForeignWeb(JavaClass from, Dependency dependency) {
        var room = WEB_OF_A_ROOM.matcher(dependency.getTargetClass().getPackageName());
        return room.matches() && !(from.getPackageName() + ".").startsWith(room.group(1) + ".web.");
    }
}
