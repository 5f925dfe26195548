package io.agendador.exchange;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.RosterArbitraries;
import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class StatisticsFilesTest {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 22));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate MONDAY = WEEK.sunday().plusDays(1);

    @Example
    void aSmallNetworkAsCsv() {
        RosterStatistics small = small("Ana Moura");

        assertThat(StatisticsCsv.WORK.of(small).lines())
                .contains(
                        "stretch,week,professional,slots,minutes,hours,target_hours,doubles,saturdays,repeats,"
                                + "missed_shifts,missed_places",
                        "before,2026-11-15,Ana Moura,1,360,6,40,0,0,0,0,0",
                        "during,2026-11-22,Ana Moura,2,720,12,40,1,0,1,0,0",
                        "during,2026-11-22,Beatriz Lopes,0,0,0,40,0,0,0,0,0");
        assertThat(StatisticsCsv.VISITS.of(small).lines())
                .containsExactly(
                        "stretch,professional,location,slots",
                        "before,Ana Moura,\"Savassi, Centro\",1",
                        "during,Ana Moura,\"Savassi, Centro\",2");
        assertThat(StatisticsCsv.COVER.of(small).lines())
                .hasSize(6)
                .startsWith("stretch,week,location,open,gaps", "before,2026-10-25,\"Savassi, Centro\",10,10")
                .endsWith("during,2026-11-22,\"Savassi, Centro\",10,8");
    }

    @Example
    void aSmallNetworkAsJson() throws IOException {
        try (InputStream golden = StatisticsFilesTest.class.getResourceAsStream("statistics.json")) {
            assertThat(StatisticsJson.of(small("Ana Moura")).text() + "\n")
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Example
    void aNameIsNoFormula() {
        assertThat(StatisticsCsv.VISITS.of(small("=1+1")))
                .contains("during,'=1+1,")
                .doesNotContain(",=");
    }

    @Property
    void whatIsWrittenAsJsonIsReadAsTheSame(@ForAll("facts") Facts facts) {
        StatisticsJson document = StatisticsJson.of(of(facts));

        assertThat(JSON.readValue(document.text(), StatisticsJson.class)).isEqualTo(document);
    }

    @Property
    void theLinesAddUpToTheStatistics(@ForAll("facts") Facts facts) {
        RosterStatistics statistics = of(facts);

        for (String name : List.of("before", "during")) {
            Stretch stretch = name.equals("before") ? statistics.before() : statistics.during();
            assertThat(sum(StatisticsCsv.WORK.of(statistics), name, "minutes"))
                    .isEqualTo(stretch.load().minutes());
            assertThat(sum(StatisticsCsv.WORK.of(statistics), name, "doubles"))
                    .isEqualTo(stretch.load().doubles());
            assertThat(sum(StatisticsCsv.WORK.of(statistics), name, "repeats"))
                    .isEqualTo(stretch.load().repeats());
            assertThat(sum(StatisticsCsv.COVER.of(statistics), name, "gaps"))
                    .isEqualTo(stretch.cover().gaps());
            assertThat(sum(StatisticsCsv.VISITS.of(statistics), name, "slots"))
                    .isEqualTo(stretch.people().stream()
                            .flatMap(it -> it.visits().values().stream())
                            .mapToInt(visits -> visits)
                            .sum());
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    private static int sum(String csv, String stretch, String column) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(it -> it.getField("stretch").equals(stretch))
                .mapToInt(it -> number(it, column))
                .sum();
    }

    private static int number(NamedCsvRecord line, String column) {
        return Integer.parseInt(line.getField(column));
    }

    private static RosterStatistics of(Facts facts) {
        return RosterStatistics.of(facts.network(), facts.roster(), facts.period());
    }

    /** One room, two people, the first of them placed once in the week before and twice on a day of the week. */
    private static RosterStatistics small(String name) {
        NetworkFixture fixture = aNetwork();
        Professional ana = fixture.professional(name);
        fixture.professional("Beatriz Lopes");
        Room room = fixture.room(fixture.location("Savassi, Centro"), "Sala 1");
        Network network = fixture.openOnWorkdays(room).build();
        Roster roster = Roster.of(List.of(
                Assignment.generated(new Slot(room.id(), MONDAY.minusWeeks(1), Shift.MORNING), ana.id()),
                Assignment.generated(new Slot(room.id(), MONDAY, Shift.MORNING), ana.id()),
                Assignment.generated(new Slot(room.id(), MONDAY, Shift.AFTERNOON), ana.id())));
        return RosterStatistics.of(network, roster, WEEK.period());
    }
}
