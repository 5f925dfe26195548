package io.agendador.jobs.alert;

import io.agendador.present.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Says an alert in a sentence. Immutable. */
public final class AlertSentences {

    private final Texts texts;
    private final ZoneId zone;

    /**
     * In the language of these texts.
     *
     * @param zone in which times are told
     */
    public AlertSentences(Texts texts, ZoneId zone) {
        this.texts = texts.with(AlertSentences.class, "alert");
        this.zone = zone;
    }

    /** With how bad it is, what it is about, and since when. */
    public String of(Alert alert) {
        String what = what(alert.concern(), alert.count());
        return alert.recovered()
                ? texts.text("alert.recovered", what, time(alert.since()), time(alert.at()))
                : texts.text("alert.raised", texts.word(alert.severity()), what, time(alert.since()));
    }

    /** The same of what is known, in a list. */
    public String of(AlertState state) {
        String what = what(state.concern(), state.count());
        return state.open() || !state.concern().kind().lasts()
                ? texts.text("alert.raised", texts.word(state.concern().kind().severity()), what, time(state.since()))
                : texts.text("alert.recovered", what, time(state.since()), time(state.seen()));
    }

    private String what(Concern concern, long count) {
        String key = "alert." + concern.kind() + (count == 1 ? ".one" : "");
        return texts.text(key, concern.subject(), count);
    }

    private String time(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
        return texts.text("alert.time", texts.day(local.toLocalDate()), local.toLocalTime());
    }
}
