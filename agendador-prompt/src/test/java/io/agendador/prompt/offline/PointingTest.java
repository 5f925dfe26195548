package io.agendador.prompt.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.bank.DemoPeople;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Understood;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What points to people, days and shifts that were named before, and what only looks as if it did. */
class PointingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Network NETWORK = DemoPeople.network();
    private static final OfflineInterpreter INTERPRETER = new OfflineInterpreter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Ana não vem na quinta, substitua-a pela Bia",
                "A Ana não vem na quinta; pode substituí-la pela Bia",
                "A vaga da Ana na quinta fica com a Bia",
                "Quem fica com o turno da Ana na quinta é a Bia"
            })
    void aPronounBehindAVerbIsWhoWasNamed(String text) {
        assertThat(commands(text)).containsExactly(new Replace("Ana Moura", "Beatriz Lopes", THURSDAY, null));
    }

    @Test
    void twoWhoReplaceEachOtherExchange() {
        assertThat(commands("Na quinta a Ana vai para o lugar da Bia e a Bia vai para o da Ana, só de manhã"))
                .containsExactly(new Exchange(List.of("Ana Moura", "Beatriz Lopes"), THURSDAY, Shift.MORNING));
        assertThat(commands("Na quinta a Ana fica no lugar da Bia e a Bia no lugar da Duda"))
                .hasSize(2);
    }

    @Test
    void bothAreTheOnlyTwoWhoWereNamed() {
        assertThat(commands("Troque o Caio e a Ana na quinta de manhã e depois trave os dois nesse dia inteiro"))
                .hasSize(3)
                .contains(new Pin("Ana Moura", null, null, Period.day(THURSDAY), null));
        assertThat(read("Ana, Bia e Duda na quinta: tire as duas")).isInstanceOf(Clarification.class);
        assertThat(commands("tira a Ana na quinta e a Bia na sexta, ambas de manhã"))
                .containsExactly(
                        new Unassign("Ana Moura", THURSDAY, Shift.MORNING),
                        new Unassign("Beatriz Lopes", THURSDAY.plusDays(1), Shift.MORNING));
        assertThat(commands("refaz as duas próximas semanas")).singleElement().isInstanceOf(Regenerate.class);
    }

    @Test
    void aWeekdayAfterAnotherWeekIsAsked() {
        assertThat(read("Refaça a semana 2 e tire a Ana na quarta")).isInstanceOf(Clarification.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refaça a semana 2 sem dobras para a Ana",
                "Refaça a semana 2, dobra liberada só na Savassi",
                "Preencha os gaps sem dobra na Savassi",
                "A Ana não vem na quinta, a Bia cobre só de manhã",
                "A Ana está disponível na quinta",
                "Tire a Ana nas terças 1/12 e 9/12"
            })
    void whatNoFieldCanSayIsAsked(String text) {
        assertThat(read(text)).isInstanceOf(Clarification.class);
    }

    private static List<ReplanCommand> commands(String text) {
        Reading reading = read(text);
        assertThat(reading).as(text).isInstanceOf(Understood.class);
        return ((Understood) reading).commands();
    }

    private static Reading read(String text) {
        return INTERPRETER.read(Prompt.of(text, MONDAY, NETWORK, Locale.forLanguageTag("pt-BR")));
    }
}
