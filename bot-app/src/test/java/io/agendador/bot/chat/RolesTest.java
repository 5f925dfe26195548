package io.agendador.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.bot.emulator.Script;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what; nothing changes by anybody else. */
class RolesTest {

    private static final String PROMPT = "Fecha a Sala 1 da Lourdes sexta 18/12 de manhã";

    private final Clinics clinics = new Clinics(Clinics::inMemory);
    private long before;

    @BeforeEach
    void remember() {
        before = clinics.revision();
    }

    @AfterEach
    void close() {
        clinics.close();
    }

    @Test
    void aViewerAsksButChangesNothing() {
        ChatScreen vera = clinics.vera();
        vera.says("Quem está na Savassi amanhã de manhã?");
        vera.expects("Savassi - Sala 1");
        vera.says(PROMPT);
        vera.expects("coordena");
        for (String command : List.of("/modelos", "/desfazer")) {
            vera.says(command);
            vera.expects(command + " é da coordenação");
        }
        vera.says("/status");
        assertThat(vera.expects("alocações").labels()).isEmpty();
        assertThat(clinics.revision()).isEqualTo(before);
    }

    @Test
    void aViewerWhoPressesWhatOthersAreToDecideIsRefusedAndTheyStillCan() {
        clinics.group(2, "Carla").says(PROMPT);
        EmulatedMessage preview =
                clinics.group(2, "Carla").await(it -> it.labels().contains("Aprovar"), "a preview");

        clinics.group(4, "Vera").presses("Aprovar");

        clinics.group(4, "Vera").expects("Vera, você pode ver e perguntar");
        clinics.group(2, "Carla")
                .await(it -> it.id() > preview.id() && it.labels().contains("Aprovar"), "the buttons anew");
        assertThat(clinics.revision()).isEqualTo(before);
        Script.of("""
                        [Aprovar]
                        < em vigor
                        """).play(clinics.group(2, "Carla"));
        assertThat(clinics.lastDecision())
                .get()
                .satisfies(it -> assertThat(it.author().name()).isEqualTo("Carla"));
    }

    @Test
    void jobsAndCalendarsAreControlledByAdminsAlone() {
        clinics.carla().says("/status");
        assertThat(clinics.carla().expects("alocações").labels()).isEmpty();
        Script.of("""
                        > /status
                        < Jobs:
                        [Pausar tudo]
                        < estão pausados
                        [Retomar]
                        < voltaram a rodar
                        [Executar um job]
                        < Qual job?
                        [heartbeat]
                        < na fila
                        [Sincronizar agora]
                        < lidas
                        """).play(clinics.rita());
    }

    @Test
    void strangersAndForgedReplayedOrOthersButtonsChangeNothing() {
        clinics.carla().says(PROMPT);
        EmulatedMessage preview = clinics.carla().await(it -> it.labels().contains("Aprovar"), "a preview");
        String approve = preview.keyboard().get(0).get(0).data();

        clinics.stranger().says(PROMPT);
        EmulatedMessage refusal = clinics.stranger().expects("99");
        clinics.stranger().forges(refusal, approve);
        clinics.dora().says("/ajuda");
        clinics.dora().forges(clinics.dora().expects("Olá, Dora"), approve);
        clinics.carla().forges(preview, "made-up");
        clinics.carla().presses("Rejeitar");
        clinics.carla().expects("Rejeitado");
        clinics.carla().forges(preview, approve);
        clinics.carla().expects("já não vale");

        assertThat(clinics.revision()).isEqualTo(before);
        assertThat(clinics.lastDecision())
                .get()
                .satisfies(it -> assertThat(it.author().name()).isEqualTo("Rita"));
    }

    @Test
    void clearingNeedsAnotherButtonAndAWord() {
        Script.of("""
                        > Limpar tudo que o sistema gerou a partir de 14/12
                        < Proposta
                        [Aprovar]
                        < Confirme mais uma vez
                        [Sim, confirmar]
                        < escreva a palavra
                        > sim
                        < escreva a palavra
                        """).play(clinics.carla());
        assertThat(clinics.revision()).isEqualTo(before);
        Script.of("""
                        > limpar
                        < diga o motivo
                        [Usar o motivo de sempre]
                        < em vigor
                        """).play(clinics.carla());
        assertThat(clinics.revision()).isGreaterThan(before);
    }

    @Test
    void aConversationGoesOnAfterARestart() {
        clinics.carla().says(PROMPT);
        clinics.carla().await(it -> it.labels().contains("Aprovar"), "a preview");
        clinics.restart();
        Script.of("""
                        [Aprovar]
                        < em vigor
                        """).play(clinics.carla());
        clinics.restart();
        Script.of("""
                        [Publicar]
                        < Plano da publicação
                        """).play(clinics.carla());
    }

    @Test
    void everybodyIsOfferedTheCommandsOfTheirRole() {
        ChatHandler handler = new ChatHandler(clinics.parts);
        handler.offer(clinics.bot(), Clinics.ALLOWED);

        assertThat(clinics.carla().commands()).contains("/semana", "/modelos", "/desfazer", "/ajuda");
        assertThat(clinics.vera().commands()).contains("/semana").doesNotContain("/modelos", "/desfazer");
        assertThat(clinics.stranger().commands()).isEmpty();
    }
}
