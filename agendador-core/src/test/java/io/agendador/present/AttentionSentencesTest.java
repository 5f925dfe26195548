package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.Attention;
import io.agendador.review.Attention.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttentionSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void oneAndManyAreToldApart() {
        AttentionSentences sentences = new AttentionSentences(Texts.in(Texts.PORTUGUESE));

        assertThat(sentences.of(new Attention(Topic.GAPS, 1, "", DAY)))
                .isEqualTo("1 vaga aberta nos próximos 7 dias, a primeira em ter 24/11.");
        assertThat(sentences.of(new Attention(Topic.GAPS, 1200, "", DAY)))
                .isEqualTo("1.200 vagas abertas nos próximos 7 dias, a primeira em ter 24/11.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicIsOneSentenceInBothLanguages(Topic topic) {
        assertThat(Stream.of(Texts.PORTUGUESE, Locale.ENGLISH)
                        .map(it -> new AttentionSentences(Texts.in(it)).of(new Attention(topic, 2, "heartbeat", DAY))))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).endsWith(".").doesNotContain("{", "\n"));
    }

    @Test
    void whatCannotWaitComesFirst() {
        List<Attention> sorted = Attention.sorted(Stream.of(Topic.NO_JOBS, Topic.ALERTS, Topic.PROPOSALS, Topic.ERRORS)
                .flatMap(it -> Attention.of(it, 1)));

        assertThat(sorted)
                .extracting(Attention::topic)
                .containsExactly(Topic.ERRORS, Topic.ALERTS, Topic.PROPOSALS, Topic.NO_JOBS);
    }
}
