package io.agendador.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE = House.ownClasses();

    @Test
    void coreKeepsTheRulesOfTheHouse() {
        assertThat(House.complaints(CORE)).isEmpty();
    }

    @Test
    void theBoundariesKnowEveryPackageOfCore() {
        assertThat(CORE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> !it.equals("io.agendador"))
                        .map(it -> it.replaceFirst("io\\.agendador\\.(\\w+).*", "$1"))
                        .distinct())
                .contains("roster", "rule", "planning", "review")
                .isSubsetOf(Boundaries.corePackages());
    }
}
