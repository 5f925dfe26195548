package io.agendador.jobs.timeline;

import io.agendador.jobs.timeline.Numbers.Run;
import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;

/** Minutes and hours of a day in words. */
final class TimeWords {

    private static final int MOST_TIMES = 6;
    private static final int MOST_RUNS = 3;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Texts texts;

    TimeWords(Texts texts) {
        this.texts = texts;
    }

    /** Whether the times are told one by one. */
    static boolean byTheClock(List<Integer> minutes, List<Integer> hours) {
        return minutes.size() * hours.size() <= MOST_TIMES && !everySomeHours(minutes, hours);
    }

    private static boolean everySomeHours(List<Integer> minutes, List<Integer> hours) {
        return minutes.size() == 1 && hours.size() > 2 && hours.size() < HOURS && Numbers.even(hours, HOURS);
    }

    String of(List<Integer> minutes, List<Integer> hours) {
        if (everySomeHours(minutes, hours)) {
            return hourly(texts.text("cron.hours", HOURS / hours.size()), minutes);
        }
        if (byTheClock(minutes, hours)) {
            return clock(minutes, hours);
        }
        String how = minutes(minutes);
        return hours.size() == HOURS ? how : texts.text("cron.with", how, hours(hours));
    }

    private String clock(List<Integer> minutes, List<Integer> hours) {
        List<String> times = new ArrayList<>();
        for (int hour : hours) {
            minutes.forEach(minute -> times.add("%02d:%02d".formatted(hour, minute)));
        }
        return texts.text(hours.get(0) == 1 ? "cron.at.one" : "cron.at", Numbers.list(times, texts));
    }

    private String minutes(List<Integer> minutes) {
        int step = Numbers.step(minutes);
        if (minutes.size() == MINUTES) {
            return texts.text("cron.minute");
        }
        if (minutes.size() > 1 && Numbers.even(minutes, MINUTES)) {
            return texts.text("cron.minutes", MINUTES / minutes.size());
        }
        if (step > 0) {
            String how = step == 1 ? texts.text("cron.minute") : texts.text("cron.minutes", step);
            return texts.text("cron.minutes.within", how, minutes.get(0), minutes.get(minutes.size() - 1));
        }
        return hourly(texts.text("cron.hour"), minutes);
    }

    private String hourly(String how, List<Integer> minutes) {
        String named = Numbers.said(minutes, String::valueOf, texts);
        if (minutes.equals(List.of(0))) {
            return how;
        }
        return texts.text(minutes.size() == 1 ? "cron.on-minute" : "cron.on-minutes", how, named);
    }

    private String hours(List<Integer> hours) {
        List<Run> runs = Numbers.runs(hours);
        return runs.size() > MOST_RUNS
                ? texts.text("cron.in-hours", Numbers.said(hours, it -> texts.text("cron.hour.name", it), texts))
                : Numbers.list(runs.stream().map(this::run).toList(), texts);
    }

    private String run(Run run) {
        String from = texts.text(run.first() < 2 ? "cron.from.one" : "cron.from", run.first());
        String until = texts.text(run.last() < 2 ? "cron.until.one" : "cron.until", run.last());
        return texts.text("cron.from-until", from, until);
    }
}
