package io.agendador.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Commands that change nothing, on one clinic for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {

    private Clinics clinics;

    @BeforeAll
    void open() {
        clinics = new Clinics();
    }

    @AfterAll
    void close() {
        clinics.close();
    }

    @Test
    void theWeekIsAPictureThatIsTurnedOver() {
        ChatScreen eva = clinics.eva();
        eva.says("/semana");
        EmulatedMessage week = eva.expects("semana de 22/11 a 28/11");
        assertThat(week.kind()).isEqualTo(EmulatedMessage.Kind.PHOTO);
        eva.presses("29/11 ▶");
        eva.expects("semana de 29/11 a 05/12");
        eva.presses("Por local");
        assertThat(eva.await(it -> it.labels().contains("Por sala"), "another side")
                        .id())
                .as("in its place")
                .isEqualTo(week.id());
        eva.presses("Por pessoa");
        EmulatedMessage third = eva.await(it -> it.labels().contains("Por local"), "a third one");
        assertThat(third.id() == week.id())
                .as("in its place, but anew if it is cut into parts")
                .isEqualTo(eva.messages().stream().noneMatch(it -> it.file().isPresent() && it.id() > week.id()));
        eva.says("/semana 31/31");
        eva.expects("não é uma semana");
    }

    @Test
    void theRosterOfOnePersonOrPlaceIsAskedForByName() {
        ChatScreen carla = clinics.carla();
        carla.says("/escala");
        carla.expects("A escala de quem?");
        carla.presses("Savassi");
        carla.expects("Savassi, semana de");
        carla.says("/escala Caio");
        carla.expects("Caio, semana de");
        carla.says("/escala Ninguém");
        carla.expects("Não sei quem ou o que é “Ninguém”");
    }

    @Test
    void whoWorksHowMuchIsTwoPictures() {
        ChatScreen vera = clinics.vera();
        vera.says("/horas");
        vera.expects("a sua parte");
        assertThat(vera.fromBot().stream().filter(it -> it.kind() == EmulatedMessage.Kind.PHOTO))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everythingElseIsAnsweredInWords() {
        ChatScreen rita = clinics.rita();
        answered(rita, "/gaps", "sem cobertura");
        answered(rita, "/conflitos", "Nenhum conflito");
        answered(rita, "/propostas", "Nenhuma proposta");
        answered(rita, "/sabado", "Dias combinados");
        answered(rita, "/troca", "Quem troca?");
        answered(clinics.vera(), "/troca", "Nenhuma troca anotada");
        answered(rita, "/modelos", "Modelos de pedido");
        answered(rita, "/historico", "pedido");
        answered(rita, "/status", "alocações");
        answered(rita, "/start", "Olá, Rita");
        answered(rita, "/semna", "Seria /semana?");
        answered(rita, "/xyzzy", "Não conheço /xyzzy");
    }

    @Test
    void aSaturdayIsEnteredButtonByButton() {
        ChatScreen dora = clinics.dora();
        dora.says("/sabado");
        EmulatedMessage days = dora.expects("Para lançar, escolha o dia");
        dora.presses("sáb 28/11");
        EmulatedMessage places = dora.expects("Qual vaga de sáb 28/11?");
        assertThat(places.labels()).contains("Savassi - Sala 2, manhã");
        dora.presses("Savassi - Sala 2, manhã");
        EmulatedMessage people = dora.expects("Quem fica em sáb 28/11 manhã, Savassi - Sala 2?");
        assertThat(people.id()).as("in the question's place").isEqualTo(places.id());
        dora.presses("Helena Duarte");
        dora.expects("sáb 28/11 manhã, Savassi - Sala 2: Helena Duarte");
        dora.presses("Rejeitar");
        dora.expects("Rejeitado");
        assertThat(dora.messages())
                .filteredOn(it -> it.id() == days.id())
                .allSatisfy(it -> assertThat(it.labels()).isEmpty());
    }

    @Test
    void aSwapIsAskedForButtonByButton() {
        ChatScreen eva = clinics.eva();
        eva.says("/troca");
        EmulatedMessage who = eva.expects("Quem troca?");
        String first = who.labels().get(0);
        eva.presses(first);
        EmulatedMessage when = eva.expects("Qual turno de " + first + "?");
        eva.presses(when.labels().get(0));
        EmulatedMessage with = eva.expects("Com quem " + first + " troca");
        assertThat(with.id()).as("in the question's place").isEqualTo(who.id());
        String second = with.labels().get(0);
        eva.presses(second);
        eva.expects("Trocar " + first + " e " + second.replaceFirst(" · .*", "") + " de lugar");
    }

    private static void answered(ChatScreen chat, String said, String answer) {
        chat.says(said);
        chat.expects(answer);
    }
}
