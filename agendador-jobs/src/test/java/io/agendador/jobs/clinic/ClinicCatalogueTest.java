package io.agendador.jobs.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.CatalogueFile;
import io.agendador.jobs.catalogue.Finding;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Linter;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.ReplaySummary;
import io.agendador.jobs.replay.Script;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Sla;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicCatalogueTest {

    private static final Catalogue CATALOGUE = ClinicCatalogue.in(ZoneId.of("America/Sao_Paulo"));
    private static final Instant SUNDAY = Instant.parse("2026-11-22T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "heartbeat, * * * * *, critical, PT3M, true",
        "weekly-generation, 0 6 * * 6, batch, P8D, false",
        "daily-confirmation, 0 7 * * *, calendar_sync, PT25H, true",
        "sync-calendar, , calendar_sync, , false",
        "polling-fallback, */10 * * * *, calendar_sync, PT30M, false",
        "webhook-renewal, 15 * * * *, calendar_webhook, PT2H, false",
        "publish-calendar, , calendar_publish, , false",
        "cleanup, 30 3 * * *, batch, PT25H, false",
        "backup, 0 2 * * *, batch, PT25H, false",
        "policy-snapshot, 50 1 * * *, batch, PT25H, false",
        "dead-letter-watch, */5 * * * *, critical, PT15M, false"
    })
    void eachJobIsDeclaredAsTheTableSays(String name, String cron, String lane, Duration sla, boolean critical) {
        Job job = CATALOGUE.job(name).orElseThrow();
        assertThat(job.timing().cron().map(Cron::text).orElse(null)).isEqualTo(cron);
        assertThat(job.sla().map(Sla::limit).orElse(null)).isEqualTo(sla);
        assertThat(job.lane()).isEqualTo(lane);
        assertThat(job.critical()).isEqualTo(critical);
        assertThat(CATALOGUE.jobs()).hasSize(11);
    }

    @Test
    void theLinterFindsNothing() {
        Set<String> handlers =
                Set.copyOf(CATALOGUE.jobs().stream().map(Job::handler).toList());
        List<Finding> findings = Linter.USUAL.lint(CATALOGUE, handlers, SUNDAY);
        assertThat(findings).isEmpty();
    }

    @Test
    void itReadsToTheSameAsAFile() {
        CatalogueFile file = new CatalogueFile(CATALOGUE, List.of());
        assertThat(CatalogueFile.read(file.yaml()).file()).contains(file);
    }

    @Test
    void aFortnightRunsAsItShould() {
        ReplaySummary fortnight = Replay.of(CATALOGUE, Script.plain(SUNDAY, SUNDAY.plus(Duration.ofDays(14))))
                .summary();
        assertThat(fortnight.due()).isEqualTo(14 * (1440 + 1 + 144 + 24 + 288 + 3) + 2);
        assertThat(fortnight.ran()).isEqualTo(fortnight.due());
        assertThat(fortnight.stale()).isZero();
    }
}
