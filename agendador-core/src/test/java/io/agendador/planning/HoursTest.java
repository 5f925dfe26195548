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
        SmallClinic clinic = aClinic().weeks(3);
        clinic.person("Zero", it -> it.targetWeeklyHours(0).maxWeeklyHours(1));
        Professional ana = clinic.person("Uma", it -> it.targetWeeklyHours(0).maxWeeklyHours(1));
        Room room = clinic.room("Savassi", "Sul");
        for (int day = 15; day < 20; day++) {
            clinic.pinned(clinic.open(room, day, MORNING), ana);
        }
        assertThat(clinic.plan().score().preferences())
                .isEqualTo(clinic.evaluate().score().preferences());
    }
}
