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
import java.util.Objects;
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
                            "org.slf4j..")),
            new Layer("environment", List.of("roster", "present", "postgres"), List.of()));

    /** The entry in the root package puts use cases together, over PostgreSQL or any store. */
    private static final List<String> OF_THE_ENTRY = List.of("planning", "review", "mirror", "postgres", "roster");

    /** The packages of google, and which of the others each may know. Google's own entry may know them all. */
    private static final List<Part> GOOGLE = List.of(
            new Part("mapping"),
            new Part("access"),
            new Part("emulator"),
            new Part("ledger", "mapping", "access"),
            new Part("follow", "mapping", "ledger"),
            new Part("sync", "mapping", "access", "ledger", "follow"),
            new Part("publish", "mapping", "access", "ledger"),
            new Part("webhook", "access", "ledger"));

    /** The packages of jobs, and which of the others each may know. */
    private static final List<Part> JOBS = List.of(
            new Part("schedule"),
            new Part("catalogue", "schedule"),
            new Part("ledger", "catalogue", "schedule"),
            new Part("postgres", "alert", "ledger", "catalogue", "schedule"),
            new Part("dispatch", "ledger", "catalogue", "schedule"),
            new Part("circuit", "ledger", "catalogue", "schedule"),
            new Part("desk", "dispatch", "ledger", "catalogue", "schedule"),
            new Part("call", "catalogue", "schedule"),
            new Part("run", "ledger", "catalogue", "schedule"),
            new Part("health", "ledger", "catalogue", "schedule"),
            new Part("alert", "health", "ledger", "catalogue", "schedule"),
            new Part("metric", "health", "ledger", "catalogue", "schedule"),
            new Part("log", "ledger", "catalogue", "schedule"),
            new Part("http", "alert", "health", "ledger", "catalogue", "schedule"),
            new Part("replay", "health", "dispatch", "ledger", "catalogue", "schedule"),
            new Part("clinic", "alert", "metric", "run", "ledger", "catalogue", "schedule"),
            new Part("timeline", "catalogue", "schedule"));

    /** The packages of prompt, and which of the others each may know. */
    private static final List<Part> PROMPT = List.of(
            new Part("command"),
            new Part("reading", "command"),
            new Part("offline", "reading", "command"),
            new Part("openai", "reading", "command"),
            new Part("drafting", "command"),
            new Part("conversation", "drafting", "reading", "command"),
            new Part("postgres", "conversation", "drafting", "openai", "reading", "command"));

    /** The stages of the offline interpreter, and which of the others each may know. The interpreter itself may know them all. */
    private static final List<Part> OFFLINE = List.of(
            new Part("lexicon"),
            new Part("item", "lexicon"),
            new Part("date", "item", "lexicon"),
            new Part("guard", "date", "item", "lexicon"),
            new Part("aside", "date", "item", "lexicon"),
            new Part("phrase", "date", "item", "lexicon"),
            new Part("particle", "date", "item", "lexicon"),
            new Part("clause", "date", "item", "lexicon"),
            new Part("order", "clause", "date", "item", "lexicon"));

    private static final Map<String, List<Part>> MODULES = Map.of("google", GOOGLE, "jobs", JOBS, "prompt", PROMPT);

    /** Packages that are of the package above them, and known to nobody else. */
    private static final Map<String, List<Part>> INNER = Map.of("prompt.offline", OFFLINE);

    /** What an assignment looks like as an event, and what an event says: Google's values, but nothing that calls or stores. */
    private static final Layer MAPPING = new Layer(
            "google.mapping",
            List.of("roster", "mirror", "present"),
            List.of("com.google.api.client.util..", "com.google.api.services.calendar.model.."));

    /** Each vendor's types, and the packages that may see them. A module keeps adapters of its own tables. */
    private static final Map<String, List<String>> VENDORS = Map.ofEntries(
            Map.entry("org.jooq..", List.of("postgres", "google", "jobs", "prompt")),
            Map.entry("org.flywaydb..", List.of("postgres", "google.emulator")),
            Map.entry("org.postgresql..", List.of("postgres")),
            Map.entry("io.zonky..", List.of("postgres")),
            Map.entry("de.siegmar.fastcsv..", List.of("exchange")),
            Map.entry("com.google.api..", List.of("google")),
            Map.entry("com.google.auth..", List.of("google.access")),
            Map.entry("com.google.crypto.tink..", List.of("google.access")),
            Map.entry("com.cronutils..", List.of("jobs.schedule")),
            Map.entry("org.snakeyaml..", List.of("jobs.catalogue")),
            Map.entry("org.jobrunr..", List.of("jobs.run")),
            Map.entry("io.github.resilience4j..", List.of("jobs.circuit")),
            Map.entry("io.micrometer..", List.of("jobs.metric")),
            Map.entry("com.sun.net.httpserver..", List.of("jobs.http", "jobs.run", "google")),
            Map.entry("org.antlr..", List.of("prompt.offline.date")),
            Map.entry("com.openai..", List.of("prompt.openai")));

    /** The apps; nothing depends on them. */
    private static final List<String> APPS = List.of("shell", "bot", "examples", "benchmarks");

    private Boundaries() {}

    /** The names of core's packages, the lowest first. */
    static List<String> corePackages() {
        return CORE.stream().map(Layer::name).toList();
    }

    /** The names of a module's packages (google, jobs or prompt), in the order in which they build on each other. */
    static List<String> packagesOf(String module) {
        return Objects.requireNonNull(MODULES.get(module), module).stream()
                .map(Part::name)
                .toList();
    }

    /** Of a module's packages that have packages of their own the names of these, in the order in which they build on each other. */
    static Map<String, List<String>> innerOf(String module) {
        Map<String, List<String>> inner = new TreeMap<>();
        INNER.forEach((home, parts) -> {
            if (home.startsWith(module + ".")) {
                inner.put(home, parts.stream().map(Part::name).toList());
            }
        });
        return inner;
    }

    /** All of them, for packages beneath this root. */
    public static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>();
        CORE.forEach(it -> rules.add(it.rule(root)));
        rules.add(entry(root));
        new TreeMap<>(VENDORS).forEach((vendor, homes) -> rules.add(vendorRule(root, vendor, homes)));
        new TreeMap<>(MODULES).forEach((module, all) -> all.forEach(it -> rules.add(it.rule(root, module, all))));
        new TreeMap<>(INNER).forEach((home, all) -> {
            all.forEach(it -> rules.add(it.rule(root, home, all)));
            rules.add(inner(root, home));
        });
        rules.add(MAPPING.rule(root));
        new TreeMap<>(MODULES).forEach((module, all) -> rules.add(apart(root, module)));
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

    private record Part(String name, List<String> known) {

        Part(String name, String... known) {
            this(name, List.of(known));
        }

        ArchRule rule(String root, String module, List<Part> all) {
            String[] others = all.stream()
                    .map(Part::name)
                    .filter(it -> !it.equals(name) && !known.contains(it))
                    .map(it -> within(root, module + "." + it))
                    .toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage(within(root, module + "." + name))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others);
        }
    }

    private static ArchRule entry(String root) {
        return classes()
                .that()
                .resideInAPackage(root)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                OF_THE_ENTRY.stream().map(it -> root + "." + it),
                                Stream.of(root, "java..", "javax.sql..", "org.jspecify..", "jakarta.inject.."))
                        .toArray(String[]::new));
    }

    private static ArchRule vendorRule(String root, String vendor, List<String> homes) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(withAppsAnd(root, homes.toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor);
    }

    private static ArchRule apart(String root, String module) {
        return noClasses()
                .that()
                .resideInAPackage(within(root, module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODULES.keySet().stream()
                        .filter(it -> !it.equals(module))
                        .map(it -> within(root, it))
                        .toArray(String[]::new));
    }

    private static ArchRule inner(String root, String home) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(within(root, home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within(root, home + ".*"));
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
