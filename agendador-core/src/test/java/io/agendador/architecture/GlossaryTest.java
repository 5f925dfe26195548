package io.agendador.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Set<String> DOMAIN = Set.of(
            "io.agendador.roster",
            "io.agendador.rule",
            "io.agendador.planning",
            "io.agendador.proposal",
            "io.agendador.mirror");
    private static final Path FILE = Path.of(System.getProperty("basedir", "."), "..", "docs", "glossary.md");
    private static final JavaClasses CORE = House.ownClasses();

    @Test
    void everyPublicTypeOfTheDomainHasALine() throws IOException {
        List<JavaClass> domain =
                CORE.stream().filter(it -> DOMAIN.contains(it.getPackageName())).toList();

        assertThat(domain).isNotEmpty();
        assertThat(glossary().missing(domain)).isEmpty();
    }

    @Test
    void everyTermOfTheGlossaryIsStillAType() throws IOException {
        assertThat(glossary().outdated(List.copyOf(CORE))).isEmpty();
    }

    @Test
    void aTypeWithoutALineOrWithAnIncompleteOneIsMissing() {
        List<JavaClass> types = List.copyOf(new ClassFileImporter().importClasses(Slot.class, Period.class));

        assertThat(Glossary.of("| `Slot` | vaga | a room on a date |").missing(types))
                .containsExactly("Period");
        assertThat(Glossary.of("| Slot | vaga | a room on a date |").missing(types))
                .contains("Slot");
        assertThat(Glossary.of("| `Slot` | | a room on a date |").missing(types))
                .contains("Slot");
        assertThat(Glossary.of("| `Slot` | vaga | |").missing(types)).contains("Slot");
    }

    @Test
    void aTermThatIsNoTypeAnyMoreIsOutdated() {
        List<JavaClass> types = List.copyOf(new ClassFileImporter().importClasses(Slot.class));

        assertThat(Glossary.of("| `Vacancy` | vaga | a room on a date |").outdated(types))
                .containsExactly("Vacancy");
    }

    private static Glossary glossary() throws IOException {
        return Glossary.of(Files.readString(FILE));
    }
}
