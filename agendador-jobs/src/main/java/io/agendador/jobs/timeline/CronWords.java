package io.agendador.jobs.timeline;

import io.agendador.jobs.schedule.Cron;
import io.agendador.present.Texts;

/**
 * Says in words when a cron comes: {@code às 10:00, de segunda a sexta}. Two crons that come at different times are never
 * said to be the same. Immutable.
 */
public final class CronWords {

    private final Texts texts;
    private final TimeWords times;
    private final DayWords days;

    /** In the language of these texts. */
    public CronWords(Texts texts) {
        this.texts = Bundle.with(texts);
        this.times = new TimeWords(this.texts);
        this.days = new DayWords(this.texts);
    }

    /** What it says. */
    public String of(Cron cron) {
        String time = times.of(cron.minutes(), cron.hours());
        String said = dayFirst(cron) ? texts.text("cron.day-time", days(cron), time) : timeFirst(cron, time);
        return cron.months().size() == 12
                ? said
                : texts.text("cron.with", said, texts.text("cron.months", days.months(cron.months())));
    }

    private String days(Cron cron) {
        return days.everyDay(cron) ? texts.text("cron.everyday") : days.of(cron);
    }

    private String timeFirst(Cron cron, String time) {
        return days.everyDay(cron) ? time : texts.text("cron.with", time, days.of(cron));
    }

    /** As one would say it: on Mondays at 9, but at 9 from Monday to Friday. */
    private boolean dayFirst(Cron cron) {
        return TimeWords.byTheClock(cron.minutes(), cron.hours()) && days.brief(cron);
    }
}
