package io.agendador.benchmarks.google;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.EventWrite;
import io.agendador.google.access.Outcome;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.roster.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Publishes and reads, and says what that cost. For one thread. */
public final class Measuring {

    private static final int BATCH = CalendarCalls.LONGEST_BATCH;

    private final DataSource database;
    private final String rootUrl;
    private final Consumer<Figure> told;
    private final Heap heap = new Heap();

    /**
     * Over a database in which there is nothing yet, and an emulator in a process of its own.
     *
     * @param told each figure as soon as it is there
     */
    public Measuring(DataSource database, String rootUrl, Consumer<Figure> told) {
        this.database = database;
        this.rootUrl = rootUrl;
        this.told = told;
    }

    /** A first publication, a second one, and readings of what they left. */
    public void publishing(int people, int weeks) {
        Town town = Town.of("Publicada", people, (people + 1) / 2);
        Mirrored mirrored = new Mirrored(database, "publishing", rootUrl, town, town.assignments(weeks));
        List<MirrorCalendar> all = mirrored.link();
        Period days = Town.days(weeks);
        PublicationPlan shown = mirrored.calendars.plan(Publication.Kind.PUBLISH, days);
        int events = shown.items().size();
        long batches = shown.items().stream()
                .collect(Collectors.groupingBy(PublicationPlan.Item::calendar, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(it -> (it + BATCH - 1) / BATCH)
                .sum();
        measure("first publication", mirrored, all.size(), batches, () -> publish(mirrored, days, events));
        measure("second publication", mirrored, all.size(), 0, () -> publish(mirrored, days, 0));
        measure("first reading of what was published", mirrored, all.size(), all.size(), () -> read(mirrored, all));
        measure("reading with nothing new", mirrored, all.size(), all.size(), () -> read(mirrored, all));
    }

    /** A first reading of calendars full of other people's events; from two calendars on. */
    public void firstReading(int calendars, int events) {
        int rooms = calendars / 4;
        Town town = Town.of("Lida " + calendars, calendars - 1 - rooms, rooms);
        Mirrored mirrored = new Mirrored(database, "reading_" + calendars, rootUrl, town, List.of());
        List<MirrorCalendar> all = mirrored.link();
        mirrored.ids().forEach(it -> fill(mirrored.calls, it, events));
        measure("first reading", mirrored, all.size(), all.size(), () -> read(mirrored, all));
    }

    private void measure(String what, Mirrored mirrored, int calendars, long least, LongSupplier work) {
        long before = heap.live();
        long calls = mirrored.count.calls();
        long writes = mirrored.count.writes();
        long start = System.nanoTime();
        long events = work.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = heap.peak();
        told.accept(new Figure(
                what,
                calendars,
                events,
                mirrored.count.writes() - writes,
                mirrored.count.calls() - calls,
                least,
                seconds,
                before,
                heap.live(),
                peak));
    }

    private static long publish(Mirrored mirrored, Period days, int expected) {
        PublicationPlan plan = mirrored.calendars.plan(Publication.Kind.PUBLISH, days);
        Published published = mirrored.calendars.publish(plan, Mirrored.ADMIN, "benchmark", Progress.NONE);
        boolean done = published instanceof Published.Done it
                ? it.publication().state() == Publication.State.DONE
                : published instanceof Published.Nothing;
        if (!done || plan.items().size() != expected) {
            throw new IllegalStateException("the publication did not come to its end");
        }
        return plan.items().size()
                + plan.unchanged().stream()
                        .mapToLong(PublicationPlan.Unchanged::events)
                        .sum();
    }

    private static long read(Mirrored mirrored, List<MirrorCalendar> calendars) {
        long events = 0;
        for (MirrorCalendar calendar : calendars) {
            SyncReport report = mirrored.calendars.sync(calendar, SyncReason.POLL);
            if (report.result() != SyncReport.Result.DONE) {
                throw new IllegalStateException("a calendar was not read: " + report.error());
            }
            events += report.read();
        }
        return events;
    }

    /** With appointments of an hour, eight a day. */
    private static void fill(CalendarCalls calls, String calendar, int events) {
        List<EventWrite> writes = new ArrayList<>();
        IntStream.range(0, events).forEach(it -> writes.add(new EventWrite.Insert(appointment(it))));
        for (int from = 0; from < events; from += BATCH) {
            List<Outcome> outcomes = calls.batch(calendar, writes.subList(from, Math.min(events, from + BATCH)));
            if (!outcomes.stream().allMatch(Outcome.Written.class::isInstance)) {
                throw new IllegalStateException("the emulator refused an appointment");
            }
        }
    }

    private static Event appointment(int number) {
        Instant start = Mirrored.NOW.plus(Duration.ofDays(number / 8)).plus(Duration.ofHours(number % 8));
        return new Event()
                .setId(String.format("compromisso%05d", number).replaceAll("[^0-9a-v]", "0"))
                .setSummary("Compromisso " + number)
                .setDescription("Algo que a pessoa anotou na própria agenda. ".repeat(4))
                .setStart(at(start))
                .setEnd(at(start.plus(Duration.ofHours(1))));
    }

    private static EventDateTime at(Instant time) {
        return new EventDateTime().setDateTime(new DateTime(time.toEpochMilli()));
    }
}
