package io.agendador.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the library's types are written. */
public final class Habits {

    /** Written by a generator, in its own style. */
    private static final String GENERATED = "..postgres.generated..";

    private static final Set<String> SUFFIXES = Set.of("Impl", "Util", "Utils", "Manager", "Helper", "Base");

    /** Ways of asking the machine what time it is, where it stands, or for something that nobody can foresee. */
    private static final Set<String> MACHINE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault");

    private static final Set<String> PRINTING = Set.of("java.lang.System.out", "java.lang.System.err");

    /**
     * Types that cannot be made without an argument, for then they ask the machine themselves. A {@code SecureRandom}
     * may: it is for secrets, which nobody shall foresee.
     */
    private static final Set<String> SEEDED =
            Set.of("java.util.Random", "java.util.SplittableRandom", "java.util.Date");

    static final ArchRule TIME_AND_CHANCE_ARE_ARGUMENTS =
            classes().should(notAccess("ask the machine for time or chance", Habits::asksTheMachine));

    static final ArchRule NOTHING_IS_PRINTED = classes()
            .should(notAccess(
                    "print",
                    it -> PRINTING.contains(it.getTargetOwner().getName() + "." + it.getName())
                            || it.getName().equals("printStackTrace")));

    static final ArchRule NO_LOGGING_OF_THE_JDK =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    static final ArchRule NO_EMPTY_NAMES = classes()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should(satisfy(
                    "not be called like what has no name",
                    it -> SUFFIXES.stream().noneMatch(it.getSimpleName()::endsWith)));

    static final ArchRule NO_PACKAGES_FOR_EVERYTHING =
            noClasses().should().resideInAnyPackage("..common..", "..util..", "..utils..", "..exceptions..");

    static final ArchRule ACCESSORS_WITHOUT_GET = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(GENERATED)
            .and(DescribedPredicate.describe("are our own idea", Habits::declaredFirstHere))
            .should()
            .haveNameNotMatching("get[A-Z].*");

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should(satisfy(
                    "be in a package whose package-info is @NullMarked",
                    it -> it.getPackage()
                            .tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isPresent()));

    /** All of them. */
    public static final List<ArchRule> RULES = List.of(
            TIME_AND_CHANCE_ARE_ARGUMENTS,
            NOTHING_IS_PRINTED,
            NO_LOGGING_OF_THE_JDK,
            NO_EMPTY_NAMES,
            NO_PACKAGES_FOR_EVERYTHING,
            ACCESSORS_WITHOUT_GET,
            PACKAGES_ARE_NULL_MARKED);

    private Habits() {}

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String target = owner + "." + access.getName();
        return MACHINE.contains(target)
                // Handed over as a ticker it may be, for somebody has to; whoever measures reads the ticker.
                || (target.equals("java.lang.System.nanoTime") && access instanceof JavaMethodCall)
                || (owner.startsWith("java.time.") && access.getName().equals("now") && !takes(access, Clock.class))
                || (SEEDED.contains(owner) && access.getTarget().getFullName().endsWith(".<init>()"))
                || (target.equals("java.util.Collections.shuffle") && !takes(access, Random.class));
    }

    private static boolean takes(JavaAccess<?> access, Class<?> argument) {
        return access.getTarget().getFullName().contains(argument.getName());
    }

    /** Whether no type outside the library has already named the method so. */
    private static boolean declaredFirstHere(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .filter(it -> !it.getPackageName().startsWith("io.agendador"))
                .flatMap(it -> it.getMethods().stream())
                .noneMatch(it -> it.getName().equals(method.getName())
                        && it.getParameters().size() == method.getParameters().size());
    }

    private static ArchCondition<JavaClass> notAccess(String what, Predicate<JavaAccess<?>> wrong) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(wrong)
                        .forEach(it -> events.add(SimpleConditionEvent.violated(it, it.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> satisfy(String what, Predicate<JavaClass> right) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, right.test(type), type.getName() + " should " + what));
            }
        };
    }
}
