package io.agendador.present;

import static io.agendador.present.Calendars.ANA;
import static io.agendador.present.Calendars.NETWORK;
import static io.agendador.present.Calendars.NOW;
import static io.agendador.present.Calendars.ROOM_1;
import static io.agendador.present.Calendars.WEEK;
import static io.agendador.present.Calendars.ana;
import static io.agendador.present.Calendars.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.mirror.DailyReport;
import io.agendador.mirror.DailyReport.Diverging;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Origin;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DailyReportTextTest {

    private static final Slot MORNING = slot(ROOM_1, 0, Shift.MORNING);
    private static final DailyReport QUIET = new DailyReport(
            NOW, WEEK, true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static DailyReport busy() {
        Assignment adjusted = new Assignment(MORNING, ana(), Origin.GOOGLE, AssignmentStatus.ADJUSTED, true, null, 1);
        SyncReport failed = new SyncReport(
                ANA, SyncReason.CONFIRMATION, SyncReport.Result.FAILED, false, 0, 0, 0, 0, "UNAVAILABLE");
        return new DailyReport(
                NOW,
                WEEK,
                true,
                List.of(failed),
                List.of(),
                List.of(adjusted),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Diverging(MORNING, ana(), Diverging.What.MISSING)));
    }

    @Test
    void saysWhatNeedsSomebodysEye() {
        DailyReportText text = new DailyReportText(Texts.in(Texts.PORTUGUESE), NETWORK, 10);

        assertThat(text.lines(busy()))
                .containsExactly(
                        "Relatório de qua 18/11 09:00: 0 confirmadas · 1 ajustada · 0 conflitos · 0 gaps"
                                + " · 0 inconsistências · 1 divergente",
                        "Agendas que não puderam ser lidas (1); vale o que mostravam antes:",
                        "  Ana Moura",
                        "Ajustadas, ainda não vistas assim nas agendas (1):",
                        "  ter 24/11 manhã, Savassi - Sala 1: Ana Moura (no Google Agenda)",
                        "As agendas mostram diferente (1):",
                        "  ter 24/11 manhã, Savassi - Sala 1: Ana Moura: por publicar");
    }

    @Test
    void saysWhenAllIsWellAndWhenItIsOff() {
        DailyReportText text = new DailyReportText(Texts.in(Locale.ENGLISH), NETWORK, 10);
        DailyReport off = new DailyReport(
                NOW, WEEK, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(text.lines(QUIET)).last().isEqualTo("Nothing needs attention.");
        assertThat(text.lines(off)).last().isEqualTo("Daily confirmation is off: calendars were not read.");
    }

    @Test
    void whatIsTooMuchIsOnlyCounted() {
        Diverging one = new Diverging(MORNING, ana(), Diverging.What.FOREIGN);
        DailyReport many = new DailyReport(
                NOW,
                WEEK,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(one, one, one));

        assertThat(new DailyReportText(Texts.in(Texts.PORTUGUESE), NETWORK, 1).lines(many))
                .hasSize(4);
    }
}
