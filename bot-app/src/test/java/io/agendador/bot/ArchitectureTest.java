package io.agendador.bot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.agendador.architecture.House;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final String ROOT = "io.agendador.bot";
    private static final JavaClasses OWN = House.ownClasses();
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT + ".violations");

    /** Types, and the one package of the bot that may see them. */
    private static final Map<String, String> HOMES = new TreeMap<>(Map.of(
            "org.telegram..", "telegram",
            "okhttp3..", "telegram",
            "org.jooq..", "postgres",
            "com.fasterxml.jackson..", "telegram"));

    private static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new java.util.ArrayList<>();
        HOMES.forEach((types, home) -> rules.add(noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(types)));
        rules.add(noClasses()
                .that()
                .resideInAPackage(root + ".emulator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.agendador.roster..", ROOT + ".telegram..", ROOT + ".postgres.."));
        rules.add(noClasses()
                .that()
                .resideInAPackage(root + ".telegram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".postgres..", ROOT + ".emulator..", ROOT + ".chat.."));
        rules.add(noClasses()
                .that()
                .resideInAPackage(root + ".chat..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".postgres..", ROOT + ".emulator..", "org.springframework.."));
        return rules;
    }

    /** Whoever wires says which clock and ids there are. */
    @Test
    void theBotKeepsTheRulesOfTheHouse() {
        assertThat(House.complaints(OWN.that(resideInAnyPackage(
                        ROOT + ".telegram..", ROOT + ".postgres..", ROOT + ".emulator..", ROOT + ".chat.."))))
                .isEmpty();
    }

    @Test
    void theTransportAloneSeesTelegramAndTheEmulatorKnowsNothingOfTheBot() {
        assertThat(rules(ROOT).stream().flatMap(it -> House.complaints(it, OWN).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"emulator.KnowsTheBot, " + ROOT + ".telegram.", "postgres.KnowsTelegram, org.telegram."})
    void whatIsForbiddenIsTold(String from, String to) {
        assertThat(rules(ROOT + ".violations").stream().flatMap(it -> House.complaints(it, VIOLATIONS).stream()))
                .anySatisfy(it -> assertThat(it)
                        .contains("<" + ROOT + ".violations." + from)
                        .contains("<" + to));
    }
}
