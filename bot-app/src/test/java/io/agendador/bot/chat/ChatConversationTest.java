package io.agendador.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.bot.emulator.Script;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The conversation, each time about days of its own, on one clinic for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatConversationTest {

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
    void aPromptIsReadShownApprovedAndPublished() {
        Script.of("""
                        > O Caio está de férias de 7 a 11/12
                        < Proposta
                        [Aprovar]
                        < em vigor
                        [Publicar]
                        < Plano da publicação
                        [Publicar agora]
                        < diga o motivo
                        [Usar o motivo de sempre]
                        < A publicação
                        """).play(clinics.carla());

        assertThat(clinics.lastDecision())
                .get()
                .satisfies(it -> assertThat(it.author().name()).isEqualTo("Carla"));
        assertThat(clinics.mirror.publications(1)).hasSize(1);
    }

    @Test
    void theReadingComesAtOnceAndThePreviewIsAPictureWithButtons() {
        clinics.dora().says("Refaça semana 2 priorizando turno da manhã para Ana");

        EmulatedMessage words = clinics.dora().expects("semana 2 = 29/11 a 05/12");
        EmulatedMessage picture = clinics.dora().await(it -> it.labels().contains("Aprovar"), "buttons");

        assertThat(words.edited()).as("in place of the acknowledgement").isPositive();
        assertThat(words.text()).contains("prioridade: manhã para Ana", "O que muda");
        assertThat(picture.kind()).isEqualTo(EmulatedMessage.Kind.PHOTO);
        assertThat(picture.labels()).endsWith("Aprovar", "Rejeitar", "Ajustar", "Por quê?", "Em detalhe");
        assertThat(clinics.dora().fromBot())
                .as("an acknowledgement and one picture")
                .hasSize(2);
        assertThat(clinics.dora().fromBot())
                .filteredOn(it -> it.file().isPresent())
                .allSatisfy(it -> assertThat(it.file().orElseThrow().height()).isLessThanOrEqualTo(1400));
        clinics.dora().presses("Por quê?");
        clinics.dora().expects("Por que cada mudança");
        clinics.dora().presses("Em detalhe");
        assertThat(clinics.dora().expects("Todas as mudanças").kind()).isEqualTo(EmulatedMessage.Kind.DOCUMENT);
        clinics.dora().presses("Ajustar");
        clinics.dora().expects("Escreva o ajuste");
        Clinics.previewed(clinics.dora(), "Fecha a Sala 1 da Lourdes sexta 18/12 de manhã");
        clinics.dora().expects("18/12");
        clinics.dora().presses("Rejeitar");
        clinics.dora().expects("Rejeitado; nada mudou");
    }

    @Test
    void otherPicturesTakeTheFirstOnesPlaceAndTheButtonsStay() {
        ChatScreen fabi = clinics.fabi();
        Clinics.previewed(fabi, "Fecha a Sala 1 da Lourdes sexta 04/12 de manhã");
        EmulatedMessage first = Clinics.previewed(fabi, "Fecha a Sala 1 da Lourdes sexta 11/12 de manhã");
        assertThat(first.labels()).startsWith("Imagem 2 de 2 ▶");
        assertThat(first.text()).contains("Semana de 29/11 a 05/12, imagem 1 de 2");
        fabi.presses("Imagem 2 de 2 ▶");
        EmulatedMessage second = fabi.await(it -> it.labels().contains("◀ Imagem 1 de 2"), "the other one");
        assertThat(second.id()).as("in its place").isEqualTo(first.id());
        assertThat(second.text()).contains("Semana de 06/12 a 12/12, imagem 2 de 2");
        assertThat(second.file()).isNotEqualTo(first.file());
        assertThat(second.labels()).endsWith("Aprovar", "Rejeitar", "Ajustar", "Por quê?", "Em detalhe");
        String back = second.keyboard().get(0).get(0).data();
        fabi.presses("Rejeitar");
        fabi.expects("Rejeitado");
        fabi.forges(second, back);
        fabi.expects("Nada está à espera");
    }

    @Test
    void aQuestionBackIsAnsweredWithAButton() {
        clinics.rita().says("Refaça só a Savassi na próxima quarta");
        EmulatedMessage question = clinics.rita().await(it -> it.labels().size() > 1, "a question");
        clinics.rita().presses(question.labels().get(0));

        assertThat(clinics.rita().await(it -> it.labels().contains("Aprovar"), "a preview"))
                .isNotNull();
        assertThat(clinics.rita().messages())
                .filteredOn(it -> it.id() == question.id())
                .first()
                .satisfies(it -> assertThat(it.labels()).as("used up").isEmpty());
        clinics.rita().presses("Rejeitar");
        clinics.rita().expects("Rejeitado");
    }

    @Test
    void whatIsApprovedIsTakenBackAsItIsShown() {
        Script.of("""
                        > Tira a Ana de quinta 17/12
                        < Proposta
                        [Aprovar]
                        """).play(clinics.group(2, "Carla"));
        Script.of("""
                        < diga o motivo
                        [Usar o motivo de sempre]
                        < em vigor
                        > /desfazer
                        < seria desfeito
                        [Sim, desfazer]
                        < Desfeito
                        """).play(clinics.group(2, "Carla"));
    }

    @Test
    void commandsThatSayAPromptLeadIntoTheSameConversation() {
        Script.of("""
                        > /sabado 28/11 na Lourdes: Ana na sala 1
                        < Proposta
                        [Aprovar]
                        """).play(clinics.eva());
        clinics.eva().expects("em vigor");
        clinics.fabi().says("/modelos 2");
        clinics.fabi().expects("Preencher");
    }
}
