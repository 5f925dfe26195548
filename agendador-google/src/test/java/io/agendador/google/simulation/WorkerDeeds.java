package io.agendador.google.simulation;

import io.agendador.google.oracle.Key;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the system does, in one of its processes. */
final class WorkerDeeds {

    private WorkerDeeds() {}

    static String syncDue(World world, Chosen chosen) {
        return told(worker(world, chosen).calendars().syncDue(20));
    }

    static String syncOne(World world, Chosen chosen) {
        Worker worker = worker(world, chosen);
        List<CalendarState> all = worker.calendars().calendars();
        return all.isEmpty()
                ? "none is linked"
                : told(List.of(worker.calendars().sync(chosen.of(all).calendar(), SyncReason.POLL)));
    }

    static String force(World world, Chosen chosen) {
        Worker worker = worker(world, chosen);
        Optional<Key> event = chosen.ours();
        List<CalendarState> all = worker.calendars().calendars();
        if (all.isEmpty()) {
            return "none is linked";
        }
        CalendarState of = event.flatMap(key -> all.stream()
                        .filter(it -> world.isOf(it.calendar(), key.calendar()))
                        .findFirst())
                .orElseGet(() -> chosen.of(all));
        String id = event.filter(key -> world.isOf(of.calendar(), key.calendar()))
                .map(Key::event)
                .orElse(null);
        worker.calendars().force(of.calendar(), id, Clinic.EVA);
        return id == null ? "a calendar" : "an event";
    }

    static String told(List<SyncReport> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(
                        it -> it.result() + (it.full() ? " full" : "") + (it.error() == null ? "" : " " + it.error()),
                        java.util.TreeMap::new,
                        Collectors.summingInt(it -> 1)))
                .toString();
    }

    static String publish(World world, Chosen chosen) {
        return publish(worker(world, chosen), Kind.PUBLISH);
    }

    static String clear(World world, Chosen chosen) {
        return publish(worker(world, chosen), Kind.CLEAR);
    }

    static String publish(Worker worker, Kind kind) {
        PublicationPlan plan = worker.calendars().plan(kind, Clinic.DAYS);
        Published published = worker.calendars().publish(plan, Clinic.CAIO, "combinado", Progress.NONE);
        return published instanceof Published.Done done
                ? told(done.publication())
                : published.getClass().getSimpleName();
    }

    private static String told(Publication publication) {
        return publication.state() + " " + new java.util.TreeMap<>(publication.items());
    }

    static String resume(World world, Chosen chosen) {
        return worker(world, chosen).calendars().resume(Progress.NONE).stream()
                .map(WorkerDeeds::told)
                .toList()
                .toString();
    }

    static String renew(World world, Chosen chosen) {
        return worker(world, chosen).calendars().renewChannels(Clinic.EVA).toString();
    }

    static String link(World world, Chosen chosen) {
        worker(world, chosen).calendars().link(Clinic.EVA);
        return "";
    }

    private static Worker worker(World world, Chosen chosen) {
        return world.worker(world.free(chosen.between(0, Database.PROCESSES - 1)));
    }
}
