package io.agendador.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.desk.Denial.Rule;
import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskSentencesTest {

    private static final DeskSentences PORTUGUESE = new DeskSentences(Texts.in(Texts.PORTUGUESE));
    private static final DeskSentences ENGLISH = new DeskSentences(Texts.in(Locale.ENGLISH));
    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        BundlePair.of(DeskSentences.class, "desk").agrees();
    }

    private static List<String> both(Function<DeskSentences, String> said) {
        return Stream.of(PORTUGUESE, ENGLISH).map(said).toList();
    }

    private static Denial denial(Rule rule) {
        return switch (rule) {
            case ROLE -> Denial.of(rule, "ADMIN", "VIEWER");
            case GATE -> Denial.of(rule, SkipReason.PILOT, "");
            case NOT_PAUSED -> Denial.of(rule, "job/backup");
            case NOT_STUCK, NOT_DEAD -> Denial.of(rule, Standing.State.WAITING);
            default -> Denial.of(rule, "12", "345");
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyDenialHasItsSentence(Rule rule) {
        assertThat(both(it -> it.denial(denial(rule))))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        it -> assertThat(it).doesNotContain("{").endsWithIgnoringCase(it.contains("?") ? "?" : "."));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonToSkipHasItsWords(SkipReason reason) {
        assertThat(both(it -> it.skipped(reason, "Ana: x")))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).endsWith(" (Ana: x)"));
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasItsSentence(AuditEntry.Action action) {
        String subject = action == AuditEntry.Action.PILOT ? "off" : "category/care";
        AuditEntry entry = new AuditEntry(Instant.EPOCH, ANA, action, subject, Optional.of("why"));
        assertThat(both(it -> it.audit(entry)))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).startsWith("Ana ").endsWith(": why"));
    }

    @Test
    void everyStateHasItsWord() {
        for (DeskSentences it : List.of(PORTUGUESE, ENGLISH)) {
            assertThat(Stream.of(Standing.State.values()).map(it::state)).doesNotHaveDuplicates();
            assertThat(Stream.of(Circuit.State.values()).map(it::circuit)).doesNotHaveDuplicates();
            assertThat(Stream.of(Execution.Status.values()).map(it::status)).doesNotHaveDuplicates();
        }
    }

    @Test
    void sentencesSayWhatToDo() {
        assertThat(PORTUGUESE.denial(Denial.of(Rule.UNKNOWN_JOB, "bakcup", "backup")))
                .isEqualTo("Não há job “bakcup”. Seria backup?");
        assertThat(PORTUGUESE.denial(Denial.of(Rule.UNKNOWN_JOB, "x", "")))
                .isEqualTo("Não há job “x”. Veja os nomes na lista dos jobs.");
        assertThat(PORTUGUESE.denial(Denial.of(Rule.GATE, SkipReason.PAUSED_JOB, "Ana: disco cheio")))
                .isEqualTo(
                        "Não roda agora: o job está pausado (Ana: disco cheio). Um administrador pode passar por cima"
                                + " disso, com um motivo.");
        assertThat(PORTUGUESE.audit(new AuditEntry(
                        Instant.EPOCH, ANA, AuditEntry.Action.RETRY, "occurrence/backup/17", Optional.empty())))
                .isEqualTo("Ana mandou tentar de novo backup (id 17)");
        assertThat(PORTUGUESE.audit(
                        new AuditEntry(Instant.EPOCH, ANA, AuditEntry.Action.PAUSE, "all", Optional.of("mudança"))))
                .isEqualTo("Ana pausou tudo: mudança");
        assertThat(PORTUGUESE.audit(
                        new AuditEntry(Instant.EPOCH, ANA, AuditEntry.Action.PILOT, "on", Optional.empty())))
                .isEqualTo("Ana ligou o modo piloto");
    }
}
