package io.agendador.jobs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.jobs.catalogue.CatalogueProblem.Kind;
import io.agendador.jobs.schedule.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {

    private static final Path MANUAL = Path.of(System.getProperty("basedir", "."), "..", "docs", "jobs.md");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsToTheSame(@ForAll("files") CatalogueFile file) {
        CatalogueFile.Reading reading = CatalogueFile.read(file.yaml());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.file()).contains(file);
        assertThat(reading.file().map(CatalogueFile::yaml)).contains(file.yaml());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFileIsTooSpoiltToBeReadOrTold(@ForAll("files") CatalogueFile file, @ForAll int at, @ForAll char other) {
        String yaml = file.yaml();
        int place = Math.floorMod(at, yaml.length());
        CatalogueFile.Reading reading =
                CatalogueFile.read(yaml.substring(0, place) + other + yaml.substring(place + 1));
        assertThat(reading.file().isPresent()).isEqualTo(reading.problems().isEmpty());
    }

    @Example
    void theManualsExampleIsRead() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(MANUAL));
        assertThat(example.find()).isTrue();
        CatalogueFile.Reading reading = CatalogueFile.read(example.group(1));

        assertThat(reading.problems()).isEmpty();
        CatalogueFile file = reading.file().orElseThrow();
        Job campaigns = file.catalogue().job("campaigns").orElseThrow();
        assertThat(campaigns.timing().cron()).isPresent();
        assertThat(campaigns.limits().timeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(campaigns.limits().batch()).isEqualTo(OptionalInt.of(200));
        assertThat(campaigns.conditions().pilotGated()).isTrue();
        assertThat(file.catalogue().windows().get("campaign"))
                .containsExactly(
                        Window.weekdays(LocalTime.of(10, 0), "discovery", "reactivation"),
                        new Window(Set.of(DayOfWeek.SATURDAY), LocalTime.of(9, 30), Duration.ofMinutes(30), List.of()));
        Job reset = file.catalogue().job("counter-reset").orElseThrow();
        assertThat(reset.conditions().after()).contains("counter-snapshot");
        assertThat(reset.timing().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(file.profile("quiet").orElseThrow().over(file.catalogue()).job("campaigns"))
                .isEmpty();
        assertThat(file.profile("loud")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jobs: {a: {cron: \"* * * *\"}}                   | NOT_A_CRON     | jobs.a.cron",
                "jobs: {a: {cron: \"0 0 30 2 *\"}}                | NOT_A_CRON     | jobs.a.cron",
                "jobs: {a: {zone: Mars}}                          | NOT_A_ZONE     | jobs.a.zone",
                "jobs: {a: {timeout: soon}}                       | NOT_A_DURATION | jobs.a.timeout",
                "jobs: {a: {timeout: 0s}}                         | NOT_A_DURATION | jobs.a.timeout",
                "jobs: {a: {batch: 0}}                            | NOT_A_NUMBER   | jobs.a.batch",
                "jobs: {a: {workers: many}}                       | NOT_A_NUMBER   | jobs.a.workers",
                "jobs: {a: {retries: {most: 101}}}                | NOT_A_NUMBER   | jobs.a.retries.most",
                "jobs: {a: {retries: {first: 2h, longest: 1h}}}   | DELAYS_FALL    | jobs.a.retries",
                "jobs: {a: {critical: perhaps}}                   | NOT_A_CHOICE   | jobs.a.critical",
                "jobs: {a: {overlap: sometimes}}                  | NOT_A_CHOICE   | jobs.a.overlap",
                "jobs: {a: {misfire: never}}                      | NOT_A_CHOICE   | jobs.a.misfire",
                "jobs: {a: {sla: 1h}}                             | NEEDS_CRON     | jobs.a.sla",
                "jobs: {a: {windows: []}}                         | NEEDS_CRON     | jobs.a.windows",
                "jobs: {a: {cron: \"0 * * * *\", sla: 59m}}       | SLA_TOO_SHORT  | jobs.a.sla",
                "jobs: {a: {category: Große}}                     | NOT_A_NAME     | jobs.a.category",
                "jobs: {A: {}}                                    | NOT_A_NAME     | jobs.A",
                "jobs: {a: {after: b}}                            | UNKNOWN_JOB    | jobs.a.after",
                "jobs: {a: {after: a}}                            | CIRCLE         | jobs.a.after",
                "jobs: {a: {handler: ''}}                         | NOT_TEXT       | jobs.a.handler",
                "jobs: {a: {handler: [x]}}                        | NOT_TEXT       | jobs.a.handler",
                "jobs: {a: {colour: red}}                         | UNKNOWN_FIELD  | jobs.a.colour",
                "jobs: {a: x}                                     | NOT_FIELDS     | jobs.a",
                "jobs: {a: {}, a: {}}                             | TWICE          | jobs.a",
                "windows: {}                                      | MISSING        | ''",
                "'jobs: {}\nwindows: {c: [{start: 25:00}]}'       | NOT_A_TIME     | windows.c.start",
                "'jobs: {}\nwindows: {c: [{days: [monday]}]}'     | MISSING        | windows.c",
                "'jobs: {}\nwindows: {c: [{start: 10:00, days: []}]}' | NOT_A_CHOICE | windows.c.days",
                "'jobs: {}\nwindows: {c: [{start: 10:00, days: [mo]}]}' | NOT_A_CHOICE | windows.c.days",
                "'jobs: {}\nwindows: {c: [{start: 10:00, length: 25h}]}' | NOT_A_DURATION | windows.c.length",
                "'jobs: {}\nwindows: {c: {start: 10:00}}'         | NOT_A_LIST     | windows.c",
                "'jobs: {}\nprofiles: {p: {off: [x]}}'            | UNKNOWN_JOB    | profiles.p.off",
                "'jobs: {}\nprofiles: {p: {crons: {x: 0 0 * * *}}}' | UNKNOWN_JOB  | profiles.p.crons.x",
                "'jobs: {a: {}, b: {after: a}}\nprofiles: {p: {off: [a]}}' | WAITS_FOR_NOTHING | profiles.p",
                "'jobs: {a: {cron: 0 * * * *, sla: 1h}}\nprofiles: {p: {crons: {a: 0 0 * * *}}}' | SLA_TOO_SHORT | profiles.p.crons.a",
                "'jobs: [unended'                                 | SYNTAX         | ''",
                "''                                               | NOT_FIELDS     | ''"
            })
    void whatIsWrongIsToldWithItsField(String yaml, Kind kind, String field) {
        CatalogueFile.Reading reading = CatalogueFile.read(yaml);
        assertThat(reading.file()).isEmpty();
        assertThat(reading.problems())
                .extracting(CatalogueProblem::kind, CatalogueProblem::field)
                .contains(tuple(kind, field));
    }

    @Example
    void allThatIsWrongIsToldInOneGoWithItsLine() {
        String yaml = """
                jobs:
                  a:
                    cron: "* * *"
                    timeout: soon
                  b:
                    after: a
                    colour: red
                windows:
                  c:
                    - start: noon
                """;
        assertThat(CatalogueFile.read(yaml).problems())
                .extracting(CatalogueProblem::line, CatalogueProblem::field)
                .containsExactlyInAnyOrder(
                        tuple(3, "jobs.a.cron"),
                        tuple(4, "jobs.a.timeout"),
                        tuple(7, "jobs.b.colour"),
                        tuple(10, "windows.c.start"));
    }

    @Example
    void jobsThatWaitForEachOtherAreToldEach() {
        String yaml = "jobs: {a: {after: b}, b: {after: c}, c: {after: a}, d: {after: a}}";
        assertThat(CatalogueFile.read(yaml).problems())
                .extracting(CatalogueProblem::field)
                .containsExactly("jobs.a.after", "jobs.b.after", "jobs.c.after");
    }

    @Example
    void aRepeatedAnchorIsReadWhereverItStands() {
        String yaml = "jobs: {a: &usual {cron: \"0 * * * *\", timeout: 90s}, b: *usual}";
        assertThat(CatalogueFile.read(yaml)
                        .file()
                        .flatMap(it -> it.catalogue().job("b"))
                        .map(Job::limits))
                .isEqualTo(Optional.of(Limits.USUAL.timeout(Duration.ofSeconds(90))));
    }

    @Provide
    Arbitrary<CatalogueFile> files() {
        return Catalogues.files();
    }
}
