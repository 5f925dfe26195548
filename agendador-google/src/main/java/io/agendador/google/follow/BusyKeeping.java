package io.agendador.google.follow;

import io.agendador.present.Texts;
import io.agendador.review.AuditTrail;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Author;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Keeps the roster's busy times equal to what the calendars say, from today on. */
final class BusyKeeping {

    /** Events further ahead take nobody's time yet. */
    private static final int YEARS = 5;

    private final Books books;
    private final Stores stores;
    private final Texts texts;
    private final Author author;
    private final Instant now;

    BusyKeeping(Books books, Stores stores, Texts texts, Author author, Instant now) {
        this.books = books;
        this.stores = stores;
        this.texts = texts;
        this.author = author;
        this.now = now;
    }

    /** Stores what takes this professional, where that is not what is stored. */
    void refresh(ProfessionalId professional) {
        Network network = stores.roster().network().orElseThrow().network();
        LocalDate today = now.atZone(network.zone()).toLocalDate();
        Period days = new Period(today, today.plusYears(YEARS));
        new Busy(books, network).of(professional).ifPresent(all -> {
            List<BusyTime> times =
                    all.stream().filter(it -> touches(it, days, network.zone())).toList();
            List<BusyTime> stored = stores.roster().roster(days).busyTimes().stream()
                    .filter(it -> it.professional().equals(professional))
                    .toList();
            if (!times.equals(stored)) {
                stores.roster().busy(professional, days, times);
                record(network.professionalName(professional), times.size());
            }
        });
    }

    private void record(String name, int count) {
        String summary = texts.text("following.busy", name, String.valueOf(count));
        stores.audit().record(new AuditTrail.Entry(now, author, Action.BUSY_TIMES_READ, "", summary, null));
    }

    private static boolean touches(BusyTime it, Period days, ZoneId zone) {
        Instant from = days.from().atStartOfDay(zone).toInstant();
        Instant to = days.to().plusDays(1).atStartOfDay(zone).toInstant();
        return it.start().isBefore(to) && from.isBefore(it.end());
    }
}
