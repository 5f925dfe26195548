package io.agendador.prompt.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.bank.DemoPeople;
import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
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

/** What people tell beside what they want, and the ways in which they write it. */
class SaidBesideTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Network NETWORK = DemoPeople.network();
    private static final OfflineInterpreter INTERPRETER = new OfflineInterpreter();
    private static final Period WEEK_2 = new Period(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 12, 5));
    private static final Unassign ANA_LEAVES = new Unassign("Ana Moura", FRIDAY, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tira a Ana de sexta, o povo tá exausto",
                "tira a Ana de sexta (reunião na escola do filho)",
                "tira a Ana de sexta que eu não aguento mais essa confusão",
                "tira a Ana de sexta. ela torceu o pé",
                "ela torceu o pé, tira a Ana de sexta",
                "a escola do bairro vai receber visita da prefeitura e vai sobrar gente, por isso tira a Ana de sexta",
                "como o movimento caiu muito, tira a Ana de sexta",
                "Respondendo: tira a Ana de sexta",
                "tira a Ana de sexta, já falei com os dois"
            })
    void whatIsOnlyToldChangesNothing(String text) {
        assertThat(commands(text)).containsExactly(ANA_LEAVES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tira a Ana de sexta e me liga",
                "tira a Ana de sexta, avisa o marido dela",
                "tira a Ana de sexta, ela desistiu",
                "tira a Ana de sexta, era teste",
                "tira a Ana de sexta, a Priscila tá doente",
                "tira a Ana de sexta, ela vai no sábado",
                "tira a Ana de sexta, ela tá só de manhã",
                "tira a Ana de sexta (se a Bia puder)",
                "tira a Ana de sexta para atender em Lourdes",
                "a Bia não quer trocar, então tira a Ana de sexta e troca a Bia",
                "a Bia não vem na quinta por causa da banca do tcc no bairro, então tira a Ana"
            })
    void anOrderADayOrADoubtAmongItIsAsked(String text) {
        assertThat(read(text)).isInstanceOf(Clarification.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "genteee que ventania, prometo que é rapidinho 🙏\ntira a Ana de sexta",
                "Ufa, consegui um tempinho! Tira a Ana de sexta. Obrigada demais, fica com Deus 😘",
                "oi amores, tudo certinho? respirei fundo e decidi\ntira a Ana de sexta",
                "esqueci de um detalhe kkkk\ntira a Ana de sexta\nqualquer coisa me chama ❤️"
            })
    void wholeSentencesOfTalkAreSetAsideAndToldBack(String text) {
        Understood read = (Understood) read(text);
        assertThat(read.commands()).containsExactly(ANA_LEAVES);
        assertThat(read.echoes()).anyMatch(it -> it.startsWith("Lido como comentário"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tira a Ana de sexta. Pensei melhor, esquece",
                "tira a Ana de sexta. Me atrapalhei toda, gente",
                "Gente, respeitem o descanso. Refaz a semana 2",
                "Preciso treinar o pessoal, gente. Refaz a semana 2",
                "Gente, era um exemplo qualquer: tira a Ana de sexta",
                "Refaz a semana 2. Preferencialmente veteranas"
            })
    void whatMayTakeBackOrOrderIsNoTalk(String text) {
        assertThat(read(text)).isInstanceOf(Clarification.class);
    }

    @Test
    void inAConversationWhatBeginsAPromptMayBeAboutWhatWasOrdered() {
        String text = "Gente, consegui um tempinho\ntira a Ana de sexta";
        assertThat(read(text)).isInstanceOf(Understood.class);
        Prompt goesOn = Prompt.of(text, MONDAY, NETWORK, Locale.forLanguageTag("pt-BR"));
        assertThat(INTERPRETER.read(new Prompt(
                        text, MONDAY, NETWORK, List.of(new Unassign("Caio Prado", FRIDAY, null)), goesOn.locale())))
                .isInstanceOf(Clarification.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tira a Ana de sexta à tarde. Puts, era a Bia",
                "tira a Ana de sexta. Desculpa, quinta",
                "refaz a semana 2 ignorando o rodízio, mas não as metas",
                "refaz a semana 2 sem rodízio, mas com metas",
                "refaz a semana 2 permitindo dobras, mas não da Ana",
                "refaz a semana 2 ignorando as metas só da Ana"
            })
    void whatIsCorrectedOrExceptedFromAWishIsAsked(String text) {
        assertThat(read(text)).isInstanceOf(Clarification.class);
    }

    @Test
    void aLimitOfAMonthIsAsked() {
        assertThat(read("João no máximo 40 horas em dezembro ao todo")).isInstanceOf(Clarification.class);
        assertThat(read("João no máximo 100 horas em dezembro")).isInstanceOf(Clarification.class);
        assertThat(commands("quantas horas o João tem ao todo em dezembro?")).hasSize(1);
    }

    @Test
    void whatIsToldIsTheReasonWhereThereIsAPlaceForOne() {
        assertThat(commands("fecha a sala 2 da Savassi na sexta, vem o técnico do ar"))
                .containsExactly(new CloseRoom("Savassi - Sala 2", Period.day(FRIDAY), null, "vem o técnico do ar"));
        assertThat(commands("Bia de licença na semana 2, mãe dela internou"))
                .containsExactly(new Unavailable("Beatriz Lopes", WEEK_2, null, "licença"));
    }

    @Test
    void aRoomOrALocationThatIsToldOfCanBePointedTo() {
        assertThat(commands("O ar da sala 1 da Pampulha pifou de novo! Fecha ela na sexta"))
                .containsExactly(new CloseRoom(
                        "Pampulha - Sala 1", Period.day(FRIDAY), null, "O ar da sala 1 da Pampulha pifou de novo"));
        assertThat(commands("vai ter mutirão no Barreiro na sexta, abre a sala 1 de lá de tarde"))
                .containsExactly(new OpenRoom(
                        "Barreiro - Sala 1",
                        Period.day(FRIDAY),
                        Shift.AFTERNOON,
                        "vai ter mutirão no Barreiro na sexta"));
    }

    @Test
    void heAndSheAreToldApart() {
        assertThat(commands("a Duda tem banca do tcc, o Caio já sabe, então põe ele no lugar dela sexta à tarde"))
                .containsExactly(new Replace("Eduarda Campos", "Caio Prado", FRIDAY, Shift.AFTERNOON));
        assertThat(read("a Ana e a Bia estão mal, tira ela de sexta")).isInstanceOf(Clarification.class);
    }

    @Test
    void daysBeforeAColonHoldForEachCommand() {
        assertThat(commands("Semana 2: Caio max 1 dobra, preencher furos"))
                .containsExactly(
                        new Limit("Caio Prado", WEEK_2, null, 1), new FillGaps(WEEK_2, null, Scope.NONE, Scope.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o João não vem sexta, o Caio cobre de manhã e a Nati cobre à tarde",
                "o João não vem sexta: Caio cobre ele de manhã e a Nati à tarde",
                "o João não vem sexta, quem cobre de manhã é o Caio e de tarde é a Nati"
            })
    void eachShiftOfAnAbsenceMayHaveItsCover(String text) {
        assertThat(commands(text))
                .containsExactly(
                        new Replace("João Teles", "Caio Prado", FRIDAY, Shift.MORNING),
                        new Replace("João Teles", "Natália Barros", FRIDAY, Shift.AFTERNOON));
        assertThat(read("o João não vem sexta, o Caio cobre de manhã")).isInstanceOf(Clarification.class);
    }

    @Test
    void weeksThatWereCalledByTheirNumbersCanBePointedTo() {
        Period both = new Period(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 12, 12));
        assertThat(commands("Bia no máximo 30 horas na semana 2. Refaz essa semana"))
                .containsExactly(
                        new Limit("Beatriz Lopes", WEEK_2, 30, null),
                        commands("refaz a semana 2").get(0));
        assertThat(commands("fixa a Ana nas semanas 2 e 3 e preenche os gaps dessas duas semanas"))
                .last()
                .isEqualTo(new FillGaps(both, null, Scope.NONE, Scope.NONE));
        assertThat(read("Bia no máximo 30 horas na semana que vem. Refaz essa semana"))
                .isInstanceOf(Clarification.class);
        assertThat(read("refaz as semanas 2 e 4 e preenche os gaps dessas duas semanas"))
                .isInstanceOf(Clarification.class);
    }

    @Test
    void whoeverIsNamedBesideASearchIsNotItsRestriction() {
        FillGaps fill = new FillGaps(WEEK_2, null, Scope.NONE, Scope.NONE);
        Limit none = new Limit("Eduarda Campos", WEEK_2, null, 0);
        assertThat(commands("Semana 2: Duda sem dobra, preencher furos")).containsExactly(none, fill);
        assertThat(commands("Semana 2: preencher furos, Duda e Bia sem dobra"))
                .containsExactly(fill, none, new Limit("Beatriz Lopes", WEEK_2, null, 0));
        assertThat(read("Semana 2: preencher furos, a Bia pode dobrar")).isInstanceOf(Clarification.class);
        assertThat(read("Semana 2: refazer, Duda de manhã")).isInstanceOf(Clarification.class);
        assertThat(read("Semana 2: refazer, sem Duda")).isInstanceOf(Clarification.class);
    }

    @Test
    void gapsWithoutDaysBesideDatedCommandsAreAsked() {
        assertThat(read("limita o Caio a 20h na semana 2 e preenche os furos")).isInstanceOf(Clarification.class);
        assertThat(commands("preenche os furos")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana <-> Bia, qui 26/11, manha",
                "troca a ana c/ a bia qui 26/11 d manha pfv",
                "ana e bia trocam qui cedo, uma vai p/ onde a outra tá",
                "ó, na quinta de manhã a Ana troca de lugar com a Bia, uma no lugar da outra"
            })
    void anExchangeIsWrittenInManyWays(String text) {
        assertThat(commands(text))
                .containsExactly(new Exchange(List.of("Ana Moura", "Beatriz Lopes"), THURSDAY, Shift.MORNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bia não vem quinta não, viu?",
                "a bia n vem qui",
                "bia num vem quinta",
                "Bia não vem quinta, nem de manhã nem de tarde"
            })
    void aSecondNoDoesNotDeny(String text) {
        assertThat(commands(text)).containsExactly(new Unavailable("Beatriz Lopes", Period.day(THURSDAY), null, null));
        assertThat(read("tira a Bia na quinta não")).isInstanceOf(Clarification.class);
    }

    @Test
    void halvesOfMonthsEvesAndCountedDaysAreDates() {
        assertThat(periods("refaz a primeira quinzena de dezembro"))
                .containsExactly(new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15)));
        assertThat(periods("refaz a segunda quinzena de dezembro"))
                .containsExactly(new Period(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 31)));
        assertThat(periods("refaz a véspera de natal")).containsExactly(Period.day(LocalDate.of(2026, 12, 24)));
        assertThat(periods("refaz a última sexta de novembro")).containsExactly(Period.day(FRIDAY));
        assertThat(periods("refaz daqui a 10 dias")).containsExactly(Period.day(LocalDate.of(2026, 12, 3)));
        assertThat(periods("refaz a semana do dia 10"))
                .containsExactly(new Period(LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 12)));
        assertThat(periods("refaz do dia 30 até 4/12"))
                .containsExactly(new Period(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"refaz a quinta sexta de dezembro", "refaz de 30 a 10/12", "refaz a terceira quinzena de maio"})
    void datesThatAreNoneAreAsked(String text) {
        assertThat(read(text)).isInstanceOf(Clarification.class);
    }

    @Test
    void wordsBehindWhatTheyAreAboutCountAsBeforeIt() {
        assertThat(commands("refaz a semana 2 com a Ana de manhã como prioridade"))
                .isEqualTo(commands("refaz a semana 2 priorizando a Ana de manhã"));
        assertThat(commands("refaz a semana 2, mas deixa a quarta quieta"))
                .isEqualTo(commands("refaz a semana 2, exceto quarta"));
    }

    private static List<Period> periods(String text) {
        return commands(text).stream().map(it -> ((Regenerate) it).period()).toList();
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
