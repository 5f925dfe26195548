package io.agendador.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ClinicApplicationTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();

    @Test
    void plansOnceAndShowsTheSameWeekAfterARestart() {
        String schema = DATABASE.newSchema();
        String first = week(schema);
        // Which of the horizon's weeks is the coming one depends on the day of the week.
        assertThat(first).containsPattern("Semana [12] ").contains("Savassi", "Helena");
        assertThat(week(schema)).isEqualTo(first);
    }

    private static String week(String schema) {
        try (ConfigurableApplicationContext context = SpringApplication.run(
                ClinicApplication.class, "--spring.datasource.url=" + DATABASE.url(), "--clinic.schema=" + schema)) {
            return String.join("\n", context.getBean(WeekPage.class).lines());
        }
    }
}
