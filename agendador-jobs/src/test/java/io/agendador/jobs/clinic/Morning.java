package io.agendador.jobs.clinic;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.fixtures.InMemoryStore;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.run.Outbox;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Proposal;
import io.agendador.review.Clinic;
import io.agendador.review.Outcome;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.Proposals;
import io.agendador.review.RollingGeneration;
import io.agendador.review.RosterReports;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A morning on which each job of the clinic finds something to do. For one thread. */
final class Morning {

    private static final Author ADA = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Instant NOW = Clinic.NOW;
    private static final Period DAYS = new Period(Clinic.MONDAY, Clinic.MONDAY.plusDays(27));

    private final Transactions store = Clinic.in(new InMemoryStore());
    private final InMemoryCalendarMirror mirror = new InMemoryCalendarMirror(store, () -> NOW, this::id);
    private final RosterReports reports = new RosterReports(store);
    private final Heard heard = new Heard();
    private long ids;

    /** One week is in force and published but for its last events; people have changed some of it in their calendars. */
    Morning() {
        mirror.link(ADA);
        Proposals proposals = new Proposals(store, new Planner(), () -> NOW, this::id);
        Outcome.Shown shown = (Outcome.Shown) new RollingGeneration(proposals, reports, () -> NOW)
                .generate(
                        new RollingGeneration.Window(null, 1, List.of()),
                        Effort.of(100),
                        Clinic.CARLA,
                        Planner.Progress.NONE)
                .orElseThrow();
        proposals.approve(shown.proposal().id(), shown.proposal().hash(), Clinic.CARLA, "revisado");
        PublicationPlan plan = mirror.plan(Publication.Kind.PUBLISH, DAYS);
        mirror.cutAfter(plan.items().size() - 3);
        try {
            mirror.publish(plan, Clinic.CARLA, "revisado", CalendarMirror.Progress.NONE);
        } catch (StoreUnavailableException cut) {
            // The process died there.
        }
        List<Assignment> assigned = reports.inForce(DAYS).orElseThrow().roster().assignments();
        Assignment first = assigned.get(0);
        mirror.delete(MirrorCalendar.of(first.professional()), first.slot());
        Assignment later = assigned.get(4);
        Instant noon =
                later.slot().date().atTime(9, 0).atZone(Clinic.NETWORK.zone()).toInstant();
        mirror.book(MirrorCalendar.of(later.professional()), noon, noon.plus(Duration.ofHours(1)));
    }

    private UUID id() {
        return new UUID(9, ++ids);
    }

    /** Runs the job over these ports. */
    JobResult run(Job job, Killing killing) throws Exception {
        Transactions transactions = killing.around(store);
        Proposals proposals = new Proposals(transactions, new Planner(), () -> NOW, this::id);
        PolicySnapshots snapshots = new PolicySnapshots(transactions, () -> NOW);
        // Where a backup is killed is told by its own tests.
        Upkeep upkeep = new Upkeep(
                run -> JobResult.DONE,
                run -> JobResult.done(snapshots.take().stream().count()),
                run -> JobResult.done(proposals.expire(ClinicHandlers.AUTHOR)));
        JobHandler handler = new ClinicHandlers(new io.agendador.jobs.clinic.Clinic(
                        killing.around(mirror),
                        transactions,
                        proposals,
                        () -> NOW,
                        Effort.of(100),
                        List.of(heard),
                        now -> 0,
                        upkeep))
                .byName()
                .get(job.handler());
        if (handler == null) {
            throw new IllegalStateException("nobody does " + job.name());
        }
        Map<String, String> parameters = job.name().equals(ClinicCatalogue.SYNC_CALENDAR)
                ? Map.of(Outbox.KEY, MirrorCalendar.of(Clinic.ANA).key())
                : Map.of();
        return handler.handle(new JobRun(new UUID(0, 1), "clinic", job, NOW, 1, parameters, List.of(), 1, () -> true));
    }

    /** All that is there, but for ids, which nobody can tell in advance. */
    List<String> state() {
        List<String> state = new ArrayList<>();
        for (Assignment it : reports.inForce(DAYS).orElseThrow().roster().assignments()) {
            state.add(it.slot() + " " + it.professional() + " " + it.status() + " " + it.origin() + " " + it.pinned());
        }
        reports.proposals(100, NOW).stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .forEach(it -> state.add("proposal " + it.hash()));
        mirror.conflicts(DAYS).forEach(it -> state.add("conflict " + told(it)));
        mirror.calendars().forEach(it -> {
            state.add(it.calendar().key() + " " + it.status() + " " + it.lastReason() + " " + it.webhookUntil());
            mirror.events(it.calendar()).forEach((slot, who) -> state.add("  " + slot + " " + who));
        });
        mirror.publications(10).forEach(it -> state.add("publication " + it.state() + " " + it.items()));
        heard.reports.stream()
                .reduce((one, other) -> other)
                .ifPresent(it -> state.add(
                        "report " + slots(it.confirmed()) + slots(it.adjusted()) + it.gaps() + it.diverging()));
        return state;
    }

    private static String told(Conflict it) {
        return it.kind() + " " + it.slot() + " " + it.state();
    }

    private static List<Slot> slots(List<Assignment> all) {
        return all.stream().map(Assignment::slot).toList();
    }
}
