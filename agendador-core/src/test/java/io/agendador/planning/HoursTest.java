package io.agendador.planning;

import static io.agendador.planning.SmallClinic.aClinic;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import org.junit.jupiter.api.Test;

class HoursTest {

    @Test
    void knowsWhatHoursCostThatOnlyDecisionsReach() {
        SmallClinic clinic = aClinic();
        Professional ana = clinic.person("Ana", it -> it.targetWeeklyHours(0).maxWeeklyHours(1));
        Room room = clinic.room("Savassi", "Sul");
        for (int day = 1; day < 6; day++) {
            clinic.pinned(clinic.open(room, day, MORNING), ana);
        }
        assertThat(clinic.plan().score().preferences())
                .isEqualTo(clinic.evaluate().score().preferences());
    }
}
