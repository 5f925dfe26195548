package io.agendador.examples.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.CatalogueFile;
import io.agendador.jobs.catalogue.Finding;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Lanes;
import io.agendador.jobs.catalogue.Linter;
import io.agendador.jobs.timeline.Dispatches;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {

    private static final CatalogueFile OPERATION = Operation.read();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void allJobsAreThere() {
        assertThat(OPERATION.catalogue().jobs()).hasSize(39);
        Job groups = OPERATION.catalogue().job("processar_grupos").orElseThrow();
        assertThat(groups.limits().batch()).isEqualTo(OptionalInt.of(200));
        assertThat(groups.limits().mostWorkers()).isEqualTo(OptionalInt.of(20));
        assertThat(groups.handler()).isEqualTo("/jobs/processar-grupos");
        assertThat(groups.critical()).isTrue();
        assertThat(groups.lane()).isEqualTo(Lanes.CRITICAL);
        assertThat(OPERATION.catalogue().jobs().stream()
                        .filter(it -> it.conditions().pilotGated())
                        .map(Job::name))
                .containsExactly("oferta_autonoma", "discovery_autonomo", "reativacao_autonoma", "feedback_autonomo");
    }

    @ParameterizedTest
    @CsvSource({"before, 21, 35020", "rationalised, 24, 14542", "operational, 32, 48991", "merged, 35, 28513"})
    void profilesHaveSoManyJobsAndDispatchesAWeek(String profile, int jobs, int perWeek) {
        assertThat(in(profile).jobs()).hasSize(jobs);
        assertThat(Dispatches.inWeek(in(profile), MONDAY).total()).isEqualTo(perWeek);
    }

    @Test
    void campaignsRunInTheirWindowsAndAreToldWhatToSend() {
        Catalogue merged = in(Operation.MERGED);
        assertThat(merged.windows()).containsOnlyKeys("campanha");
        assertThat(types(merged, "processar_campanhas_manha", "2026-11-23T13:00:00Z"))
                .containsExactly("discovery", "reativacao");
        assertThat(types(merged, "processar_campanhas_tarde", "2026-11-23T17:00:00Z"))
                .containsExactly("ofertas");
        assertThat(types(merged, "processar_campanhas_fim", "2026-11-23T20:00:00Z"))
                .containsExactly("followups", "feedback");
        Job morning = merged.job("processar_campanhas_manha").orElseThrow();
        assertThat(merged.open(morning, Instant.parse("2026-11-23T14:00:00Z"))).isFalse();
        assertThat(merged.open(morning, Instant.parse("2026-11-22T13:00:00Z"))).isFalse();
    }

    @Test
    void theJobThatLooksForItselfEveryMinuteHasNoWindows() {
        assertThat(in(Operation.BEFORE).windows()).isEmpty();
        assertThat(in(Operation.OPERATIONAL).windows()).isEmpty();
    }

    @Test
    void nothingIsResetBeforeItWasPhotographed() {
        Job reset = in(Operation.MERGED).job("resetar_contadores_chips").orElseThrow();
        assertThat(reset.conditions().after()).contains("snapshot_chips_diario");
    }

    @Test
    void slaFollowsFromTheProfilesCron() {
        assertThat(sla(Operation.BEFORE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(sla(Operation.RATIONALISED)).isEqualTo(Duration.ofMinutes(45));
        assertThat(sla(Operation.OPERATIONAL)).isEqualTo(Duration.ofMinutes(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "rationalised", "operational", "merged"})
    void theLinterFindsNothingButTheFullHour(String profile) {
        Catalogue catalogue = in(profile);
        Set<String> handlers =
                Set.copyOf(catalogue.jobs().stream().map(Job::handler).toList());
        List<Finding> findings = Linter.USUAL.lint(catalogue, handlers, Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(findings).allMatch(Finding.Burst.class::isInstance);
    }

    @Test
    void theOperationAsAFileReadsToTheSame() {
        assertThat(CatalogueFile.read(OPERATION.yaml()).file()).contains(OPERATION);
    }

    private static Duration sla(String profile) {
        return in(profile)
                .job("processar_grupos")
                .flatMap(Job::sla)
                .orElseThrow()
                .limit();
    }

    private static List<String> types(Catalogue catalogue, String job, String instant) {
        return catalogue.windowTypes(catalogue.job(job).orElseThrow(), Instant.parse(instant));
    }

    private static Catalogue in(String profile) {
        return OPERATION.profile(profile).orElseThrow().over(OPERATION.catalogue());
    }
}
