package io.agendador.jobs.timeline;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Crons;
import io.agendador.jobs.schedule.Schedule;
import io.agendador.present.Texts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronWordsTest {

    private static final CronWords PT = new CronWords(Texts.in(Texts.PORTUGUESE));
    private static final CronWords EN = new CronWords(Texts.in(Locale.ENGLISH));
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* * * * *          | a cada minuto                                | every minute",
                "*/5 * * * *        | a cada 5 minutos                             | every 5 minutes",
                "*/5 8-19 * * *     | a cada 5 minutos, das 8h às 19h59            | every 5 minutes, from 8:00 to 19:59",
                "0,30 * * * *       | a cada 30 minutos                            | every 30 minutes",
                "*/7 * * * *        | a cada 7 minutos, do minuto 0 ao 56 de cada hora | every 7 minutes, from minute 0 to 56 of each hour",
                "10-20 9 * * *      | a cada minuto, do minuto 10 ao 20 de cada hora, das 9h às 9h59 | every minute, from minute 10 to 20 of each hour, from 9:00 to 9:59",
                "0 * * * *          | a cada hora                                  | every hour",
                "15 * * * *         | a cada hora, no minuto 15                    | every hour, at minute 15",
                "5,9,20 * * * *     | a cada hora, nos minutos 5, 9 e 20           | every hour, at minutes 5, 9 and 20",
                "0 */2 * * *        | a cada 2 horas                               | every 2 hours",
                "7 */8 * * 1-5      | a cada 8 horas, no minuto 7, de segunda a sexta | every 8 hours, at minute 7, Monday to Friday",
                "0 10 * * 1-5       | às 10:00, de segunda a sexta                 | at 10:00, Monday to Friday",
                "0 9,14 * * 1-5     | às 09:00 e 14:00, de segunda a sexta         | at 09:00 and 14:00, Monday to Friday",
                "0 2 * * 0          | aos domingos às 02:00                        | on Sundays at 02:00",
                "0 10 * * *         | todos os dias às 10:00                       | every day at 10:00",
                "0 1 * * *          | todos os dias à 01:00                        | every day at 01:00",
                "0 6 1 * *          | dia 1 às 06:00                               | on day 1 at 06:00",
                "0 6 1,10-12 * *    | dias 1 e 10 a 12 às 06:00                    | on days 1 and 10 to 12 at 06:00",
                "0 6 * * 6,0        | às 06:00, aos sábados e aos domingos         | at 06:00, on Saturdays and on Sundays",
                "0 6 * * 0-4        | às 06:00, de domingo a quinta                | at 06:00, Sunday to Thursday",
                "0 6 13 * 5         | às 06:00, dia 13 e também às sextas          | at 06:00, on day 13 and also on Fridays",
                "0 6 */30 * 5       | às 06:00, dias 1 e 31, só às sextas          | at 06:00, on days 1 and 31, but only on Fridays",
                "0 6 1-31 * 5       | todos os dias às 06:00                       | every day at 06:00",
                "0 0 29 2 *         | dia 29 às 00:00, em fevereiro                | on day 29 at 00:00, in February",
                "0 0 1 1,4-6 *      | dia 1 às 00:00, em janeiro e abril a junho   | on day 1 at 00:00, in January and April to June",
                "*/5 0-1,8-11 * * * | a cada 5 minutos, da 0h à 1h59 e das 8h às 11h59 | every 5 minutes, from 0:00 to 1:59 and from 8:00 to 11:59",
                "*/5 */6 * * *      | a cada 5 minutos, nas horas 0h, 6h, 12h e 18h | every 5 minutes, in the hours 0, 6, 12 and 18"
            })
    void saysItAsPeopleDo(String cron, String portuguese, String english) {
        assertThat(PT.of(Cron.parse(cron))).isEqualTo(portuguese);
        assertThat(EN.of(Cron.parse(cron))).isEqualTo(english);
    }

    @Property
    void saysSomethingOfEveryCron(@ForAll("any") String cron) {
        assertThat(PT.of(Cron.parse(cron))).isNotBlank().doesNotContain("{");
        assertThat(EN.of(Cron.parse(cron))).isNotBlank().doesNotContain("{");
    }

    @Property(tries = 20)
    void cronsThatAreSaidToBeTheSameComeAtTheSameTimes(@ForAll("alike") List<String> crons) {
        Map<String, List<Cron>> said = crons.stream().map(Cron::parse).collect(groupingBy(PT::of));
        said.values()
                .forEach(same ->
                        assertThat(same).map(CronWordsTest::year).hasSameElementsAs(List.of(year(same.get(0)))));
        assertThat(crons.stream().map(Cron::parse).collect(groupingBy(EN::of)).values())
                .hasSameElementsAs(said.values());
    }

    private static int year(Cron cron) {
        return new Schedule(cron, ZoneOffset.UTC)
                .between(YEAR, YEAR.plusSeconds(366L * 86400))
                .hashCode();
    }

    @Provide
    Arbitrary<String> any() {
        return Crons.any();
    }

    /** Few values for each field, so that many share all but one. */
    @Provide
    Arbitrary<List<String>> alike() {
        return Combinators.combine(
                        Arbitraries.of("0", "1", "0,30", "*/20", "5/20", "50-59", "1,7,9"),
                        Arbitraries.of("*", "0", "0,6,12,18", "8-11,20", "1", "*/2", "0-22/2"),
                        Arbitraries.of("*", "1", "*/10", "1,11,21,31", "1-31"),
                        Arbitraries.of("*", "2", "1-3", "1-12"),
                        Arbitraries.of("*", "1", "0-6", "5,6,0", "*/2"))
                .as((minute, hour, day, month, weekday) -> String.join(" ", minute, hour, day, month, weekday))
                .list()
                .ofSize(300);
    }
}
