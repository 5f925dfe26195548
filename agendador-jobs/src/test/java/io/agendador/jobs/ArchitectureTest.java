package io.agendador.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.agendador.architecture.Boundaries;
import io.agendador.architecture.House;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final String ROOT = "io.agendador.jobs";
    private static final JavaClasses OWN = House.ownClasses();
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT + ".violations");
    private static final List<String> CROSSED = Boundaries.rules(ROOT + ".violations").stream()
            .flatMap(rule -> House.complaints(rule, VIOLATIONS).stream())
            .toList();

    @Test
    void jobsKeepsTheRulesOfTheHouse() {
        assertThat(House.complaints(OWN)).isEmpty();
    }

    @Test
    void theBoundariesKnowEveryPackageOfJobs() {
        assertThat(OWN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> !it.equals(ROOT))
                        .map(it -> it.substring(ROOT.length() + 1).replaceFirst("[.].*", ""))
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(Boundaries.jobsPackages());
    }

    @ParameterizedTest
    @CsvSource({
        "jobs.schedule.KnowsTheCatalogue, io.agendador.jobs.violations.jobs.catalogue.",
        "jobs.ledger.KnowsTheDispatch, io.agendador.jobs.violations.jobs.dispatch.",
        "jobs.catalogue.KnowsTheParser, com.cronutils.",
        "google.KnowsTheParser, com.cronutils.",
        "jobs.timeline.KnowsTheFile, org.snakeyaml.",
        "jobs.health.KnowsTheMeters, io.micrometer."
    })
    void whatLiesBesideOrAboveIsNotKnown(String from, String to) {
        assertThat(CROSSED)
                .anySatisfy(it -> assertThat(it)
                        .contains("<" + ROOT + ".violations." + from)
                        .contains("<" + to));
    }
}
