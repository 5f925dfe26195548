package io.agendador.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds for a module above core. The module's test names violations of its own, in a package {@code violations} of the
 * test sources, which {@link #assertTold} wants to be complained of.
 */
public abstract class ModuleContract {

    private final String module;
    private final String root;
    private final JavaClasses own = House.ownClasses();

    /** @param module google, jobs or prompt */
    protected ModuleContract(String module) {
        this.module = module;
        this.root = "io.agendador." + module;
    }

    @Test
    void theRulesOfTheHouseAreKept() {
        assertThat(House.complaints(own)).isEmpty();
    }

    @Test
    void theBoundariesKnowEveryPackage() {
        assertThat(own.stream()
                        .map(JavaClass::getPackageName)
                        .filter(it -> !it.equals(root))
                        .map(it -> it.substring(root.length() + 1).replaceFirst("[.].*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Boundaries.packagesOf(module));
    }

    @Test
    void theBoundariesKnowEveryPackageInsideOne() {
        Boundaries.innerOf(module)
                .forEach((home, parts) -> assertThat(own.stream()
                                .map(JavaClass::getPackageName)
                                .filter(it -> it.startsWith("io.agendador." + home + "."))
                                .map(it -> it.substring(("io.agendador." + home + ".").length())
                                        .replaceFirst("[.].*", ""))
                                .distinct())
                        .containsExactlyInAnyOrderElementsOf(parts));
    }

    /**
     * Fails unless it is complained of.
     *
     * @param from a type beneath {@code violations}, or the beginning of its name
     * @param to what it must not know; of the module's own violations, the name beneath {@code violations}
     */
    protected final void assertTold(String from, String to) {
        String violations = root + ".violations";
        JavaClasses classes = new ClassFileImporter().importPackages(violations);
        List<String> complaints = Boundaries.rules(violations).stream()
                .flatMap(rule -> House.complaints(rule, classes).stream())
                .toList();
        assertThat(complaints)
                .anySatisfy(it -> assertThat(it)
                        .contains("<" + violations + "." + from)
                        .containsAnyOf("<" + to, "<" + violations + "." + to));
    }
}
