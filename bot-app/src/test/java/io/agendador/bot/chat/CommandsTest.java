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
        assertThat(eva.await(it -> it.labels().contains("Por local"), "a third one")
                        .id())
                .as("cut into parts, and so anew")
                .isGreaterThan(week.id());
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
        answered(rita, "/troca", "Para propor");
        answered(rita, "/modelos", "Modelos de pedido");
        answered(rita, "/historico", "pedido");
        answered(rita, "/status", "alocações");
        answered(rita, "/start", "Olá, Rita");
        answered(rita, "/semna", "Seria /semana?");
        answered(rita, "/xyzzy", "Não conheço /xyzzy");
    }

    private static void answered(ChatScreen chat, String said, String answer) {
        chat.says(said);
        chat.expects(answer);
    }
}
