package io.agendador.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertSentencesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final AlertSentences PORTUGUESE = new AlertSentences(Texts.in(Texts.PORTUGUESE), SAO_PAULO);
    private static final AlertSentences ENGLISH = new AlertSentences(Texts.in(Locale.ENGLISH), SAO_PAULO);

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        BundlePair.of(AlertSentences.class, "alert").agrees();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsSentence(AlertKind kind) {
        Concern concern = new Concern("clinic", kind, "backup");
        for (long count : List.of(0, 1, 7)) {
            Alert raised = new Alert(concern, NOON, NOON, count, false);
            Alert recovered = new Alert(concern, NOON, NOON.plusSeconds(600), count, true);
            assertThat(Stream.of(PORTUGUESE, ENGLISH).flatMap(it -> Stream.of(it.of(raised), it.of(recovered))))
                    .doesNotHaveDuplicates()
                    .allSatisfy(it -> assertThat(it).contains("09:00").doesNotContain("{"));
        }
    }

    @Test
    void aSentenceSaysHowBadWhatAndSinceWhen() {
        Concern concern = new Concern("clinic", AlertKind.DEAD_LETTER, "backup");
        Alert raised = new Alert(concern, NOON, NOON, 3, false);
        assertThat(PORTUGUESE.of(raised))
                .isEqualTo(
                        "Erro: 3 execuções do job backup falharam de vez e esperam uma decisão. Desde seg 23/11 09:00.");
        assertThat(ENGLISH.of(new Alert(concern, NOON, NOON.plusSeconds(600), 1, true)))
                .isEqualTo("Resolved: Mon 23 Nov 09:00–Mon 23 Nov 09:10."
                        + " It was: 1 run of the job backup failed for good and waits for a decision.");
        AlertState state = new AlertState(concern, true, NOON, NOON, Optional.of(NOON), true, 3);
        assertThat(PORTUGUESE.of(state)).isEqualTo(PORTUGUESE.of(raised));
    }
}
