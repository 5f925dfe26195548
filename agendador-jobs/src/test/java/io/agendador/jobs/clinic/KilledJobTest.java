package io.agendador.jobs.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Job;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KilledJobTest {

    static Stream<Job> everyJob() {
        return ClinicCatalogue.in(io.agendador.review.Clinic.NETWORK.zone()).jobs().stream();
    }

    @ParameterizedTest
    @MethodSource("everyJob")
    void theNextRunEndsInTheSameStateWhereverThisOneWasKilled(Job job) throws Exception {
        Morning undisturbed = new Morning();
        List<String> before = undisturbed.state();
        Killing none = new Killing(0);
        undisturbed.run(job, none);
        List<String> wanted = undisturbed.state();

        for (int point = 1; point <= none.points(); point++) {
            Morning morning = new Morning();
            assertThat(morning.state()).isEqualTo(before);
            boolean killed = false;
            try {
                morning.run(job, new Killing(point));
            } catch (Killing.Killed end) {
                killed = true;
            }
            assertThat(killed).isTrue();
            morning.run(job, new Killing(0));
            assertThat(morning.state())
                    .as(job.name() + " killed at point " + point)
                    .isEqualTo(wanted);
        }
    }
}
