package io.agendador.present;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people of one zone read them. Immutable. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final ZoneId zone;

    /** In the language of the texts, and that zone. */
    public Moments(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** {@code ter 24/11 14:00}. */
    public String at(Instant moment) {
        return texts.text("moment", texts.day(day(moment)), time(moment));
    }

    /** {@code 24/11/2026 14:00}: with its year, for what may be long ago. */
    public String dated(Instant moment) {
        return texts.text("moment", texts.date(day(moment)), time(moment));
    }

    /** {@code ter 24/11 14:00–18:00}; of several days with both dates. */
    String span(Instant start, Instant end) {
        return day(start).equals(day(end))
                ? texts.text("span", at(start), time(end))
                : texts.text("span.days", at(start), at(end));
    }

    /** {@code há 5 min}, {@code há 3 h}, {@code há 2 dias}; {@code em 3 h} for what is still to come. */
    public String from(Instant moment, Instant now) {
        Duration distance = Duration.between(moment, now);
        String side = distance.isNegative() ? "in." : "ago.";
        Duration size = distance.abs();
        if (size.toMinutes() < 1) {
            return texts.text("ago.now");
        } else if (size.toHours() < 1) {
            return texts.text(side + "minutes", size.toMinutes());
        }
        return size.toDays() < 1
                ? texts.text(side + "hours", size.toHours())
                : texts.text(side + "days", size.toDays());
    }

    private String time(Instant moment) {
        return TIME.format(LocalTime.ofInstant(moment, zone));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
