package io.agendador.jobs.timeline;

import io.agendador.jobs.timeline.Dispatches.Row;
import java.time.LocalDateTime;
import java.util.List;

/** What a timeline says of one job in one hour. */
final class HourCell {

    static final int HOURS = 24;

    private static final int FEW = 4;

    private HourCell() {}

    /** Nothing; or how many; or the minute, {@code :05}, of a job that comes a few times a day. */
    static String of(Row row, int hour) {
        List<LocalDateTime> within =
                row.times().stream().filter(it -> it.getHour() == hour).toList();
        if (within.isEmpty()) {
            return "";
        }
        return few(row) ? ":%02d".formatted(within.get(0).getMinute()) : String.valueOf(within.size());
    }

    /** Whether its minutes can stand in place of numbers: few, and none beside another. */
    private static boolean few(Row row) {
        List<LocalDateTime> times = row.times();
        boolean apart = true;
        for (int at = 1; at < times.size(); at++) {
            apart &= times.get(at).getHour() - times.get(at - 1).getHour() > 1;
        }
        return times.size() <= FEW && apart;
    }
}
