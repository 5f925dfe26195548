package io.agendador.jobs.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Explanation.Subject;
import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Outage;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of every way in which a job can run or not. */
class ExplainingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job JOB = Job.named("backup").due(Timing.cron("0 * * * *"));
    private static final Catalogue CATALOGUE = Catalogue.of(JOB, Job.named("publish"));
    private static final Occurrence DUE = Occurrence.due("clinic", JOB, NOON);
    private static final ExplanationSentences PORTUGUESE = new ExplanationSentences(Texts.in(Texts.PORTUGUESE));
    private static final ExplanationSentences ENGLISH = new ExplanationSentences(Texts.in(Locale.ENGLISH));

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final Explaining explaining = new Explaining("clinic", CATALOGUE, ledger);

    private String why() {
        return String.join(
                " ", PORTUGUESE.of(explaining.explain("backup", NOON.plusSeconds(42), NOON.plusSeconds(90))));
    }

    private Turn begin(Instant now) {
        return ledger.within(it -> it.take(DUE.id(), new UUID(1, 1), "node-1", true, now, Duration.ofMinutes(1)))
                .orElseThrow();
    }

    private void run(Ending ending) {
        ledger.within(it -> it.add(DUE, NOON));
        Turn turn = begin(NOON.plusSeconds(3));
        ledger.within(it -> it.end(turn, ending, NOON.plusSeconds(60)));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        BundlePair.of(ExplanationSentences.class, "health").agrees();
    }

    @Test
    void aPauseIsToldWithItsAuthorAndReason() {
        ledger.within(it -> it.skip(DUE, SkipReason.PAUSED_JOB, "Ana: mudança de sala", NOON));
        assertThat(why())
                .isEqualTo("backup não rodou em seg 23/11 09:00: o job estava pausado. Motivo: Ana: mudança de sala.");
    }

    @Test
    void whatSucceededIsToldWithItsTimesAndItems() {
        run(new Ending(Status.SUCCESS, OptionalInt.empty(), Optional.empty(), OptionalLong.of(42), Optional.empty()));
        assertThat(why())
                .isEqualTo("backup, de seg 23/11 09:00, rodou e deu certo: de seg 23/11 09:00:03 a seg 23/11 09:01,"
                        + " na tentativa 1. Itens processados: 42.");
    }

    @Test
    void whatFailedIsTriedAgainOrDead() {
        run(Ending.error("no\nanswer").again(NOON.plusSeconds(120)));
        assertThat(why())
                .isEqualTo("backup, de seg 23/11 09:00, falhou na tentativa 1, que começou seg 23/11 09:00:03."
                        + " Erro: no answer Tenta de novo em seg 23/11 09:02.");
        Turn second = begin(NOON.plusSeconds(120));
        assertThat(why()).startsWith("backup, de seg 23/11 09:00, está rodando desde seg 23/11 09:02, na tentativa 2.");
        ledger.within(it -> it.end(second, Ending.error("no"), NOON.plusSeconds(150)));
        assertThat(why()).contains("na tentativa 2, que começou seg 23/11 09:02, e não tenta de novo sem uma decisão");
        ledger.within(it -> it.backlog().discard(DUE.id(), NOON.plusSeconds(160)));
        assertThat(explaining.explain("backup", NOON, NOON).verdict()).isEqualTo(Verdict.DISCARDED);
    }

    @Test
    void whatWaitsForAWorkerIsToldTo() {
        ledger.within(it -> it.add(DUE, NOON));
        assertThat(why()).isEqualTo("backup, de seg 23/11 09:00, foi despachado e espera um executor livre.");
    }

    @Test
    void whatNobodyDispatchedIsToldWithTheOutage() {
        ledger.within(it -> {
            it.add("clinic", new Outage(NOON.minusSeconds(600), NOON.plusSeconds(60)));
            return it;
        });
        assertThat(why())
                .isEqualTo("backup não rodou em seg 23/11 09:00: ninguém despachava jobs."
                        + " Ninguém despachou de seg 23/11 08:50 a seg 23/11 09:01.");
        ledger.within(it -> it.skip(DUE, SkipReason.MISFIRE, "", NOON.plusSeconds(60)));
        assertThat(why()).contains("passou da hora").contains("Ninguém despachou de seg 23/11 08:50");
    }

    @Test
    void whatIsNotDueIsToldWithTheTimesAround() {
        assertThat(PORTUGUESE.of(explaining.explain("backup", NOON.plusSeconds(1800), NOON)))
                .containsExactly(
                        "O cron de backup não prevê seg 23/11 09:30.",
                        "Horário anterior: seg 23/11 09:00.",
                        "Próximo horário: seg 23/11 10:00.");
    }

    @Test
    void anOutageThatLastsIsKnownByWhereTheLastLookEnded() {
        ledger.within(it -> {
            it.dispatchedUntil("clinic", NOON.minusSeconds(600));
            return it;
        });
        assertThat(explaining.explain("backup", NOON, NOON.plusSeconds(600)).verdict())
                .isEqualTo(Verdict.NOBODY_DISPATCHED);
        assertThat(explaining.explain("backup", NOON, NOON.plusSeconds(30)).verdict())
                .as("somebody may be about to look")
                .isEqualTo(Verdict.TO_COME);
    }

    @Test
    void whatIsNotOnRecordIsToldAsMuch() {
        assertThat(explaining.explain("backup", NOON, NOON).verdict()).isEqualTo(Verdict.NOT_ON_RECORD);
        assertThat(explaining.explain("backup", NOON, NOON.minusSeconds(1)).verdict())
                .isEqualTo(Verdict.TO_COME);
        assertThat(explaining.explain("publish", NOON, NOON).verdict()).isEqualTo(Verdict.ONLY_ON_REQUEST);
        assertThat(explaining.explain("nothing", NOON, NOON).verdict()).isEqualTo(Verdict.UNKNOWN_JOB);
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictHasItsSentence(Verdict verdict) {
        said(verdict, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForASkipHasItsSentence(SkipReason reason) {
        said(Verdict.SKIPPED, Optional.of(reason));
    }

    private static void said(Verdict verdict, Optional<SkipReason> skipped) {
        boolean ran = switch (verdict) {
            case RUNNING, SUCCEEDED, RETRYING, FAILED, DISCARDED, SKIPPED -> true;
            case UNKNOWN_JOB, ONLY_ON_REQUEST, NOT_DUE, TO_COME, WAITING, NOBODY_DISPATCHED, NOT_ON_RECORD -> false;
        };
        Execution run = new Execution(
                new UUID(1, 1),
                DUE,
                NOON,
                Optional.of(NOON),
                Status.SUCCESS,
                1,
                "node-1",
                OptionalInt.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                verdict == Verdict.SKIPPED ? skipped.or(() -> Optional.of(SkipReason.PILOT)) : skipped);
        Explanation it = new Explanation(
                new Subject("backup", NOON, ZoneId.of("UTC")),
                verdict,
                ran ? List.of(run) : List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(PORTUGUESE.of(it)).isNotEqualTo(ENGLISH.of(it));
        assertThat(List.of(PORTUGUESE.of(it).get(0), ENGLISH.of(it).get(0)))
                .allSatisfy(sentence -> assertThat(sentence).contains("backup").doesNotContain("{"));
    }
}
