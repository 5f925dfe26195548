package io.agendador.google.publish;

import static io.agendador.postgres.generated.Tables.CALENDAR_EVENT;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvents;
import io.agendador.google.mapping.EventStyle;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.postgres.Tables;
import io.agendador.proposal.Situation;
import io.agendador.review.Acknowledging;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says what a publication would write. Reads the store alone, and changes nothing. Safe for use by many threads. */
public final class Planning {

    private final Transactions transactions;
    private final Tables tables;
    private final MirroredCalendars calendars;
    private final EventStyle style;
    private final InstantSource clock;

    /** Over one store: {@code transactions}, {@code tables} and {@code calendars} are of the same. */
    public Planning(
            Transactions transactions,
            Tables tables,
            MirroredCalendars calendars,
            EventStyle style,
            InstantSource clock) {
        this.transactions = transactions;
        this.tables = tables;
        this.calendars = calendars;
        this.style = style;
        this.clock = clock;
    }

    /** What would be written, from the calendars as they were read or written last; nothing without a network. */
    public PublicationPlan plan(Kind kind, Period days) {
        return draw(kind, days).plan();
    }

    /** What stands in all its calendars as it is in force, but perhaps for its colour; by slot. */
    public List<Assignment> shown(Period days) {
        return new RosterReports(transactions)
                .inForce(days)
                .map(it -> Drawing.shown(scene(new Judged(it, List.of()), any -> true, () -> events().within(days))))
                .orElseGet(List::of);
    }

    /**
     * The roster in force with what is wrong with it.
     *
     * @param warnings those that nobody has answered for yet, but for what has begun
     */
    record Judged(RosterReport report, List<Inconsistency> warnings) {}

    Optional<Judged> judged(Period days) {
        return new RosterReports(transactions).inForce(days).map(it -> new Judged(it, open(it)));
    }

    /** About what has begun nobody can do anything any more. */
    private List<Inconsistency> open(RosterReport report) {
        Situation situation = report.situation(clock.instant());
        return new Acknowledging(transactions, clock)
                .open(report).warnings().stream()
                        .filter(it ->
                                it.slots().isEmpty() || !it.slots().stream().allMatch(situation::begun))
                        .toList();
    }

    Drawn draw(Kind kind, Period days) {
        return judged(days).map(it -> draw(kind, it)).orElseGet(() -> Drawing.nothing(kind, days));
    }

    /** May be part of a transaction: it reads the calendars' tables alone. */
    Drawn draw(Kind kind, Judged judged) {
        return Drawing.of(
                kind,
                scene(judged, it -> true, () -> events().within(judged.report().period())));
    }

    /** What {@link #draw(Kind, Period)} has of this calendar, without the warnings: drawn before each batch. */
    Drawn draw(Kind kind, Period days, CalendarRow calendar) {
        return new RosterReports(transactions)
                .inForce(days)
                .map(it -> Drawing.of(
                        kind,
                        scene(
                                new Judged(it, List.of()),
                                calendar.calendar()::equals,
                                () -> events().within(days, calendar.id()))))
                .orElseGet(() -> Drawing.nothing(kind, days));
    }

    Transactions transactions() {
        return transactions;
    }

    Tables tables() {
        return tables;
    }

    MirroredCalendars calendars() {
        return calendars;
    }

    EventStyle style() {
        return style;
    }

    InstantSource clock() {
        return clock;
    }

    private MirroredEvents events() {
        return new MirroredEvents(tables);
    }

    private Scene scene(Judged judged, Predicate<MirrorCalendar> drawn, Supplier<List<MirroredEvent>> events) {
        return tables.within(sql -> new Scene(
                judged.report(),
                judged.warnings(),
                calendars.all().stream()
                        .collect(Collectors.toMap(
                                CalendarRow::calendar, Function.identity(), (one, other) -> one, TreeMap::new)),
                drawn,
                events.get(),
                contested(),
                this::given,
                style,
                clock.instant()));
    }

    private Set<Slot> contested() {
        return new Conflicts(tables)
                .open().stream().map(Conflict::slot).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Set<String> given(Set<String> ids) {
        return tables.within(sql -> new TreeSet<>(sql.select(CALENDAR_EVENT.EVENT_ID)
                .from(CALENDAR_EVENT)
                .where(CALENDAR_EVENT.EVENT_ID.in(ids))
                .fetchSet(CALENDAR_EVENT.EVENT_ID)));
    }
}
