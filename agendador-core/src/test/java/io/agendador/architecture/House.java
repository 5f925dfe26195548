package io.agendador.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that holds for a module's own code. A module's test is one line:
 * {@code assertThat(House.complaints(House.ownClasses())).isEmpty()}.
 */
public final class House {

    private House() {}

    /** What the module under test is compiled to, without its tests. */
    public static JavaClasses ownClasses() {
        return new ClassFileImporter().importPath(Path.of(System.getProperty("basedir", "."), "target", "classes"));
    }

    /** What the rules have against these classes: a line for each violation. */
    public static List<String> complaints(JavaClasses classes) {
        return Stream.of(Boundaries.rules("io.agendador"), Habits.RULES)
                .flatMap(List::stream)
                .flatMap(rule -> complaints(rule, classes).stream())
                .toList();
    }

    /** What one rule has against these classes. */
    public static List<String> complaints(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}
