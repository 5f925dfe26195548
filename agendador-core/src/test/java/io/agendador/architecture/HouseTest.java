package io.agendador.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of the house fails where it is violated on purpose. */
class HouseTest {

    private static final String ROOT = "io.agendador.architecture.violations";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);
    private static final List<String> CROSSED = Boundaries.rules(ROOT).stream()
            .flatMap(rule -> House.complaints(rule, VIOLATIONS).stream())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "KnowsThePictures, present.KnowsTheFiles",
        "roster.KnowsTheEntry, KnowsThePictures",
        "roster.KnowsARule, rule.KnowsThePlanner",
        "rule.KnowsThePlanner, planning.KnowsTheReview",
        "planning.KnowsTheReview, review.KnowsThePictures",
        "review.KnowsThePictures, present.KnowsTheFiles",
        "present.KnowsTheFiles, exchange.KnowsTheDatabase",
        "exchange.KnowsTheDatabase, postgres.KnowsTheShell",
        "postgres.KnowsTheShell, shell.Shell",
        "google.KnowsJobs, jobs.KnowsPrompts",
        "jobs.KnowsPrompts, prompt.KnowsGoogle",
        "prompt.KnowsGoogle, google.Calendar",
        "google.mapping.KnowsTheLedger, google.ledger.KnowsTheMapping",
        "google.access.KnowsThePublication, google.publish.Publication"
    })
    void noPackageKnowsOneAboveOrBesideIt(String from, String to) {
        assertThat(CROSSED)
                .anySatisfy(
                        it -> assertThat(it).contains("<" + ROOT + "." + from).contains("<" + ROOT + "." + to));
    }

    @Test
    void thePurePackagesKnowNoLibrary() {
        assertThat(CROSSED)
                .anySatisfy(
                        it -> assertThat(it).contains("roster.KnowsALibrary").contains("org.assertj"));
    }

    @Test
    void whatMapsValuesKnowsNoTables() {
        assertThat(CROSSED)
                .anySatisfy(it ->
                        assertThat(it).contains("google.mapping.KnowsTheRows").contains("org.jooq"));
    }

    @Test
    void rowsAreSeenByTheAdaptersOfAModuleOnly() {
        List<String> seen = Boundaries.rules(ROOT).stream()
                .filter(it -> it.getDescription().endsWith("reside in a package 'org.jooq..'"))
                .flatMap(it -> House.complaints(it, VIOLATIONS).stream())
                .toList();

        assertThat(seen).isNotEmpty().allSatisfy(it -> assertThat(it).contains("<" + ROOT + ".present.KnowsTheRows"));
    }

    @Test
    void packagesDoNotKnowEachOtherInACircle() {
        assertThat(CROSSED)
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Cycle detected")
                        .contains("Slice round")
                        .contains("Slice trip"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Cycle detected")
                        .contains("Slice google.ledger")
                        .contains("Slice google.mapping"));
    }

    @Test
    void whatIsBelowMayBeKnown() {
        assertThat(CROSSED).noneSatisfy(it -> assertThat(it).startsWith("Class <" + ROOT + ".shell"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theInstant",
                "theInstantByReference",
                "theDate",
                "theClock",
                "theZone",
                "theMilliseconds",
                "theNanoseconds",
                "theDice",
                "theUnseeded",
                "theUnseededByReference",
                "theThread",
                "theId",
                "theOrder"
            })
    void timeAndChanceAreArguments(String method) {
        assertThat(complaints(Habits.TIME_AND_CHANCE_ARE_ARGUMENTS))
                .anySatisfy(it -> assertThat(it).contains("AsksTheMachine." + method + "("));
    }

    @Test
    void whatIsToldTimeAndChanceKeepsTheRule() {
        assertThat(complaints(Habits.TIME_AND_CHANCE_ARE_ARGUMENTS))
                .noneSatisfy(it -> assertThat(it).contains("IsTold"));
    }

    @Test
    void nothingIsPrintedOrLoggedByTheJdk() {
        assertThat(complaints(Habits.NOTHING_IS_PRINTED)).hasSize(3).allMatch(it -> it.contains("Prints."));
        assertThat(complaints(Habits.NO_LOGGING_OF_THE_JDK)).isNotEmpty().allMatch(it -> it.contains("LogsByTheJdk"));
    }

    @Test
    void typesHaveNamesThatSaySomething() {
        assertThat(complaints(Habits.NO_EMPTY_NAMES))
                .hasSize(2)
                .anyMatch(it -> it.contains("RosterImpl "))
                .anyMatch(it -> it.contains("SlotHelper "));
    }

    @Test
    void noPackageHoldsEverything() {
        assertThat(complaints(Habits.NO_PACKAGES_FOR_EVERYTHING)).anyMatch(it -> it.contains("common.Everything"));
    }

    @Test
    void accessorsHaveNoGetUnlessOthersNamedThem() {
        assertThat(complaints(Habits.ACCESSORS_WITHOUT_GET)).hasSize(1).allMatch(it -> it.contains("getName()"));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(complaints(Habits.PACKAGES_ARE_NULL_MARKED))
                .hasSize(1)
                .allMatch(it -> it.contains("unmarked.Nullness"));
    }

    @Test
    void everyHabitIsAmongThoseThatAreChecked() {
        long declared = Stream.of(Habits.class.getDeclaredFields())
                .filter(it -> it.getType().equals(ArchRule.class))
                .count();

        assertThat(Habits.RULES).hasSize((int) declared);
    }

    private static List<String> complaints(ArchRule rule) {
        return House.complaints(rule, VIOLATIONS);
    }
}
