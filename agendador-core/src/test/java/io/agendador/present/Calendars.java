package io.agendador.present;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Item;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.mirror.PublicationPlan.Unchanged;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars of a small clinic in every state, contradictions of every kind, and publications; all made up. */
final class Calendars {

    /** 09:00 in São Paulo, on a Wednesday. */
    static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final Period WEEK = new Period(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 28));
    static final Network NETWORK;
    static final MirrorCalendar ANA;
    static final MirrorCalendar BIA;
    static final MirrorCalendar ROOM_1;
    static final MirrorCalendar ROOM_2;

    static {
        NetworkFixture fixture = NetworkFixture.aNetwork();
        ANA = MirrorCalendar.of(fixture.professional("Ana Moura").id());
        BIA = MirrorCalendar.of(fixture.professional("Beatriz Lopes").id());
        Location savassi = fixture.location("Savassi");
        Room first = fixture.room(savassi, "Sala 1");
        Room second = fixture.room(savassi, "Sala 2");
        ROOM_1 = MirrorCalendar.of(first.id());
        ROOM_2 = MirrorCalendar.of(second.id());
        NETWORK = fixture.openOnWorkdays(first).openOnWorkdays(second).build();
    }

    private Calendars() {}

    static ProfessionalId ana() {
        return Objects.requireNonNull(ANA.professional());
    }

    static ProfessionalId bia() {
        return Objects.requireNonNull(BIA.professional());
    }

    static Slot slot(MirrorCalendar room, int days, Shift shift) {
        return new Slot(Objects.requireNonNull(room.room()), TUESDAY.plusDays(days), shift);
    }

    static CalendarState state(
            MirrorCalendar calendar,
            CalendarStatus status,
            @Nullable Duration since,
            @Nullable Duration until,
            @Nullable String error) {
        return new CalendarState(
                calendar,
                status,
                since == null ? null : NOW.minus(since),
                since == null ? null : SyncReason.POLL,
                since == null ? null : NOW.minus(since),
                null,
                until == null ? null : NOW.plus(until),
                null,
                error,
                error == null ? 0 : 3,
                1234);
    }

    static List<CalendarState> states() {
        return List.of(
                state(MirrorCalendar.CONTROL, CalendarStatus.OK, Duration.ofMinutes(5), Duration.ofDays(5), null),
                state(ANA, CalendarStatus.OK, Duration.ofHours(3), Duration.ofHours(7), null),
                state(BIA, CalendarStatus.NEEDS_REAUTH, Duration.ofDays(2), Duration.ofHours(-1), "invalid_grant"),
                state(ROOM_1, CalendarStatus.OK, null, null, null),
                state(ROOM_2, CalendarStatus.WEBHOOK_EXPIRED, Duration.ofSeconds(10), null, null));
    }

    static List<Linked> linked() {
        List<MirrorCalendar> calendars = List.of(MirrorCalendar.CONTROL, ANA, BIA, ROOM_1, ROOM_2);
        Linked.Result[] results = Linked.Result.values();
        return Stream.iterate(0, it -> it + 1)
                .limit(5)
                .map(it -> new Linked(calendars.get(it), results[it]))
                .toList();
    }

    static List<SyncReport> reports() {
        return List.of(
                report(MirrorCalendar.CONTROL, SyncReport.Result.DONE, true, null),
                report(ANA, SyncReport.Result.DONE, false, null),
                report(BIA, SyncReport.Result.RESTING, false, "quotaExceeded"),
                report(ROOM_1, SyncReport.Result.BUSY, false, null),
                report(ROOM_2, SyncReport.Result.FAILED, false, "timeout"));
    }

    private static SyncReport report(
            MirrorCalendar calendar, SyncReport.Result result, boolean full, @Nullable String error) {
        boolean done = result == SyncReport.Result.DONE;
        int read = done ? full ? 1203 : 4 : 0;
        return new SyncReport(calendar, SyncReason.POLL, result, full, read, done ? 1 : 0, done ? 2 : 0, 0, error);
    }

    /** One of each kind, then decided ones. */
    static List<Conflict> conflicts() {
        Conflict.Decision decision = new Conflict.Decision(author(), NOW, "combinado por telefone");
        return Stream.of(
                        Stream.of(Conflict.Kind.values()).map(Calendars::conflict),
                        Stream.of(
                                conflict(20, Conflict.Kind.DELETED, Conflict.State.REVERTED, decision),
                                conflict(21, Conflict.Kind.OVERLAP, Conflict.State.SETTLED, null)))
                .flatMap(it -> it)
                .toList();
    }

    private static Conflict conflict(Conflict.Kind kind) {
        return conflict(List.of(Conflict.Kind.values()).indexOf(kind) + 1, kind, Conflict.State.OPEN, null);
    }

    private static Conflict conflict(
            int number, Conflict.Kind kind, Conflict.State state, Conflict.@Nullable Decision decision) {
        boolean gone = kind == Conflict.Kind.DELETED || kind == Conflict.Kind.CONTRADICTION;
        Instant start = Instant.parse("2026-11-24T21:00:00Z");
        Instant end = kind == Conflict.Kind.MOVED ? start.plus(Duration.ofHours(8)) : start.plus(Duration.ofHours(1));
        return new Conflict(
                new UUID(0, number),
                number,
                kind,
                kind == Conflict.Kind.CONTRADICTION
                        ? MirrorCalendar.CONTROL
                        : kind == Conflict.Kind.EDITED ? ROOM_1 : ANA,
                "evento",
                slot(ROOM_1, 0, Shift.MORNING),
                ana(),
                gone ? null : start,
                gone ? null : end,
                kind == Conflict.Kind.FORBIDDEN ? slot(ROOM_2, 0, Shift.AFTERNOON) : null,
                List.of(Conflict.Winner.values()).get(number % 3),
                NOW.minus(Duration.ofHours(1)),
                state,
                decision,
                null);
    }

    static PublicationPlan plan(Publication.Kind kind) {
        boolean clear = kind == Publication.Kind.CLEAR;
        Slot first = slot(ROOM_1, 0, Shift.MORNING);
        Slot second = slot(ROOM_1, 0, Shift.AFTERNOON);
        Slot third = slot(ROOM_2, 1, Shift.MORNING);
        Action action = clear ? Action.DELETE : Action.INSERT;
        List<Item> items = Stream.of(MirrorCalendar.CONTROL, ANA, ROOM_1)
                .map(it -> new Item(it, action, first, ana()))
                .toList();
        List<Item> others = clear
                ? List.of()
                : List.of(
                        new Item(MirrorCalendar.CONTROL, Action.UPDATE, second, bia()),
                        new Item(BIA, Action.INSERT, second, bia()),
                        new Item(ANA, Action.DELETE, second, ana()));
        return new PublicationPlan(
                kind,
                WEEK,
                7,
                Stream.concat(items.stream(), others.stream()).toList(),
                clear ? List.of() : List.of(new Unchanged(MirrorCalendar.CONTROL, 40), new Unchanged(BIA, 12)),
                clear
                        ? List.of()
                        : List.of(
                                new Refused(ROOM_2, third, bia(), Why.CONFLICT),
                                new Refused(BIA, third, bia(), Why.CONFLICT),
                                new Refused(ROOM_2, slot(ROOM_2, -2, Shift.MORNING), ana(), Why.PAST)),
                clear ? List.of() : List.of(gap(2), gap(3), gap(1)),
                "1a2b3c4d".repeat(8));
    }

    private static Inconsistency gap(int days) {
        return new Inconsistency(
                Inconsistency.Kind.GAP, List.of(), List.of(slot(ROOM_2, days, Shift.MORNING)), null, "");
    }

    static List<Publication> publications() {
        return List.of(
                publication(
                        3,
                        Publication.State.RUNNING,
                        Map.of(ItemState.DONE, 12, ItemState.PLANNED, 1203, ItemState.SENT, 2)),
                publication(
                        2,
                        Publication.State.PARTIAL,
                        Map.of(ItemState.DONE, 5, ItemState.FAILED, 1, ItemState.CONFLICT, 2)),
                publication(1, Publication.State.DONE, Map.of(ItemState.DONE, 40)));
    }

    private static Publication publication(int number, Publication.State state, Map<ItemState, Integer> items) {
        return new Publication(
                new UUID(0, number),
                number,
                number == 2 ? Publication.Kind.CLEAR : Publication.Kind.PUBLISH,
                WEEK,
                "1a2b3c4d".repeat(8),
                state,
                items,
                88,
                author(),
                number == 1 ? "" : "semana combinada",
                NOW.minus(Duration.ofDays(4L - number)),
                state == Publication.State.RUNNING ? null : NOW);
    }

    private static Author author() {
        return new Author("Lia", Author.Role.COORDINATOR, Author.Door.SHELL);
    }
}
