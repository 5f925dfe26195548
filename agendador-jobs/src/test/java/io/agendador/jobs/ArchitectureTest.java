package io.agendador.jobs;

import io.agendador.architecture.ModuleContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest extends ModuleContract {

    ArchitectureTest() {
        super("jobs");
    }

    @ParameterizedTest
    @CsvSource({
        "jobs.schedule.KnowsTheCatalogue, jobs.catalogue.",
        "jobs.ledger.KnowsTheDispatch, jobs.dispatch.",
        "jobs.catalogue.KnowsTheParser, com.cronutils.",
        "google.KnowsTheParser, com.cronutils.",
        "jobs.timeline.KnowsTheFile, org.snakeyaml.",
        "jobs.health.KnowsTheMeters, io.micrometer."
    })
    void whatLiesBesideOrAboveIsNotKnown(String from, String to) {
        assertTold(from, to);
    }
}
