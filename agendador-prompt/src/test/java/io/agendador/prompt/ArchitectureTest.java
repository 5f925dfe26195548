package io.agendador.prompt;

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

    private static final String ROOT = "io.agendador.prompt";
    private static final JavaClasses OWN = House.ownClasses();
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT + ".violations");
    private static final List<String> CROSSED = Boundaries.rules(ROOT + ".violations").stream()
            .flatMap(rule -> House.complaints(rule, VIOLATIONS).stream())
            .toList();

    @Test
    void promptKeepsTheRulesOfTheHouse() {
        assertThat(House.complaints(OWN)).isEmpty();
    }

    @Test
    void theBoundariesKnowEveryPackageOfPrompt() {
        assertThat(OWN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> !it.equals(ROOT))
                        .map(it -> it.substring(ROOT.length() + 1).replaceFirst("[.].*", ""))
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(Boundaries.promptPackages());
    }

    @ParameterizedTest
    @CsvSource({
        "prompt.command.KnowsTheReading, io.agendador.prompt.violations.prompt.reading.",
        "prompt.reading.KnowsTheModel, com.openai.",
        "prompt.drafting.KnowsTheReading, io.agendador.prompt.violations.prompt.reading."
    })
    void whatLiesBesideOrAboveIsNotKnown(String from, String to) {
        assertThat(CROSSED)
                .anySatisfy(it -> assertThat(it)
                        .contains("<" + ROOT + ".violations." + from)
                        .contains("<" + to));
    }
}
