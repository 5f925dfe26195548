package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.BUSY_TIME;
import static io.agendador.postgres.generated.Tables.NETWORK;

import io.agendador.postgres.generated.tables.records.BusyTimeRecord;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What the professionals' calendars hold besides. */
final class BusyTimes {

    private final DSLContext sql;

    BusyTimes(DSLContext sql) {
        this.sql = sql;
    }

    List<BusyTime> in(Period days) {
        return span(days).map(this::in).orElse(List.of());
    }

    void replace(ProfessionalId professional, Period days, Collection<BusyTime> times) {
        Span span = span(days)
                .orElseThrow(() -> new IllegalArgumentException("no network is stored yet, so nobody can be busy"));
        Condition scope = BUSY_TIME.PROFESSIONAL_ID.eq(professional).and(touches(span));
        List<BusyTimeRecord> rows =
                times.stream().map(it -> row(it, professional, span)).toList();
        new Difference(sql).replace(BUSY_TIME, scope, rows);
    }

    private List<BusyTime> in(Span span) {
        return sql.selectFrom(BUSY_TIME)
                .where(touches(span))
                .fetch(row -> new BusyTime(row.getProfessionalId(), row.getStartsAt(), row.getEndsAt()));
    }

    private Optional<Span> span(Period days) {
        return sql.select(NETWORK.ZONE)
                .from(NETWORK)
                .fetchOptional(NETWORK.ZONE)
                .map(zone -> new Span(
                        days.from().atStartOfDay(zone).toInstant(),
                        days.to().plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Condition touches(Span span) {
        return BUSY_TIME.STARTS_AT.lt(span.to()).and(BUSY_TIME.ENDS_AT.gt(span.from()));
    }

    private static BusyTimeRecord row(BusyTime it, ProfessionalId professional, Span span) {
        if (!it.professional().equals(professional) || !span.touches(it)) {
            throw new IllegalArgumentException(it + " is not " + professional + "'s, or not within " + span);
        }
        return new BusyTimeRecord(professional, kept(it.start()), kept(it.end()));
    }

    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private record Span(Instant from, Instant to) {

        boolean touches(BusyTime it) {
            return it.start().isBefore(to) && from.isBefore(it.end());
        }
    }
}
