package io.agendador.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which package may know which. */
public final class Boundaries {

    /** The packages of core, and what each may import besides itself, the JDK and the annotations. */
    private static final List<Layer> CORE = List.of(
            new Layer("roster", List.of(), List.of()),
            new Layer("rule", List.of("roster"), List.of()),
            new Layer("planning", List.of("roster", "rule"), List.of()),
            new Layer("proposal", List.of("roster", "rule", "planning"), List.of()),
            new Layer(
                    "document",
                    List.of("roster", "rule", "planning", "proposal"),
                    List.of("tools.jackson..", "com.fasterxml.jackson..")),
            new Layer(
                    "review",
                    List.of("roster", "rule", "planning", "proposal", "document"),
                    List.of("jakarta.inject..", "org.apache.commons.text..")),
            new Layer("mirror", List.of("roster", "rule", "planning", "proposal", "review"), List.of()),
            new Layer(
                    "present",
                    List.of("roster", "rule", "planning", "proposal", "review", "mirror"),
                    List.of("jakarta.inject..")),
            new Layer(
                    "exchange",
                    List.of("roster", "rule", "planning", "proposal", "document", "review", "mirror", "present"),
                    List.of("jakarta.inject..", "de.siegmar.fastcsv..", "tools.jackson..", "com.fasterxml.jackson..")),
            new Layer(
                    "postgres",
                    List.of("roster", "rule", "planning", "proposal", "document", "review", "mirror"),
                    List.of(
                            "jakarta.inject..",
                            "org.jooq..",
                            "org.flywaydb..",
                            "org.postgresql..",
                            "io.zonky..",
                            "com.zaxxer.hikari..",
                            "org.apache.commons.compress..",
                            "org.tukaani.xz..",
                            "tools.jackson..",
                            "com.fasterxml.jackson..",
                            "org.slf4j..")));

    /** Each vendor's types, and the one package that may see them. */
    private static final Map<String, String> VENDORS = Map.of(
            "org.jooq..", "postgres",
            "org.flywaydb..", "postgres",
            "org.postgresql..", "postgres",
            "io.zonky..", "postgres",
            "de.siegmar.fastcsv..", "exchange",
            "com.google.api..", "google",
            "org.jobrunr..", "jobs",
            "io.github.resilience4j..", "jobs",
            "io.micrometer..", "jobs",
            "com.openai..", "prompt.openai");

    /** The apps; nothing depends on them. */
    private static final List<String> APPS = List.of("shell", "bot", "examples", "benchmarks");

    private Boundaries() {}

    /** The names of core's packages, the lowest first. */
    public static List<String> corePackages() {
        return CORE.stream().map(Layer::name).toList();
    }

    /** All of them, for packages beneath this root. */
    public static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>();
        CORE.forEach(it -> rules.add(it.rule(root)));
        new TreeMap<>(VENDORS).forEach((vendor, home) -> rules.add(vendorRule(root, vendor, home)));
        rules.add(apart(root, "google", "jobs", "prompt"));
        rules.add(apart(root, "jobs", "google", "prompt"));
        rules.add(apart(root, "prompt", "google", "jobs"));
        rules.add(nobodyKnowsTheApps(root));
        rules.add(slices().assignedFrom(new Packages(root)).should().beFreeOfCycles());
        return rules;
    }

    /** Each package by itself; what a generator wrote is one, however many packages it chose. */
    private record Packages(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith(root + ".")
                    ? SliceIdentifier.of(name.substring(root.length() + 1).replaceFirst("generated\\..*", "generated"))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }

    private record Layer(String name, List<String> below, List<String> libraries) {

        ArchRule rule(String root) {
            Stream<String> own = Stream.concat(Stream.of(name), below.stream()).map(it -> within(root, it));
            Stream<String> foreign = Stream.of("java..", "javax.imageio..", "javax.sql..", "org.jspecify..");
            return classes()
                    .that()
                    .resideInAPackage(within(root, name))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(Stream.of(own, foreign, libraries.stream())
                            .flatMap(it -> it)
                            .toArray(String[]::new));
        }
    }

    private static ArchRule vendorRule(String root, String vendor, String home) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(withAppsAnd(root, home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor);
    }

    private static ArchRule apart(String root, String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(within(root, module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(others).map(it -> within(root, it)).toArray(String[]::new));
    }

    private static ArchRule nobodyKnowsTheApps(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(withAppsAnd(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APPS.stream().map(it -> within(root, it)).toArray(String[]::new));
    }

    private static String[] withAppsAnd(String root, String... others) {
        return Stream.concat(APPS.stream(), Stream.of(others))
                .map(it -> within(root, it))
                .toArray(String[]::new);
    }

    private static String within(String root, String name) {
        return root + "." + name + "..";
    }
}
