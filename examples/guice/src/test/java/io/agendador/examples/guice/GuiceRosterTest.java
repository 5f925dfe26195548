package io.agendador.examples.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import io.agendador.Agendador;
import io.agendador.postgres.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class GuiceRosterTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final InstantSource SATURDAY = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    @Test
    void plansTheWeekWithWhatGuiceMade() {
        assertThat(String.join("\n", GuiceRoster.lines(DATABASE.dataSource(), DATABASE.newSchema(), SATURDAY)))
                .contains("Semana 1", "Savassi", "Helena");
    }

    @Test
    void injectsTheEntryOverTheSameStore() {
        Injector injector =
                Guice.createInjector(new ClinicModule(DATABASE.dataSource(), DATABASE.newSchema(), SATURDAY));
        injector.getInstance(FrontDesk.class).comingWeek();
        assertThat(injector.getInstance(Agendador.class).reports().network()).isPresent();
    }
}
