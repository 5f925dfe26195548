package io.agendador.google.publish;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.Pause;
import io.agendador.google.ledger.Leases;
import io.agendador.google.ledger.Readings;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.Acknowledging;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Publishes what a person was shown, exactly once in effect: each event's row says before a call what may come of it, and
 * after it what came. What was stopped anywhere goes on with {@link #resume}.
 *
 * <p>Taking a publication back is publishing again, after the decision behind it was undone. Safe for use by many threads
 * and processes.
 */
public final class Publishing {

    private final Desk desk;

    /**
     * Over the store that {@code planning} reads.
     *
     * @param leases of some minutes: longer than a batch takes with all its repetitions
     * @param ids for new publications and conflicts
     * @param holder who works here, in leases; 1…120 characters
     * @param pause for calendars that somebody else is at
     */
    public Publishing(
            Planning planning,
            CalendarCalls calls,
            Leases leases,
            Readings readings,
            Supplier<UUID> ids,
            String holder,
            Pause pause) {
        this.desk = new Desk(planning, calls, leases, readings, ids, holder, pause);
    }

    /**
     * Publishes, if that would write exactly what was shown.
     *
     * @param author at least a coordinator; never a job
     * @param reason one line, possibly empty; needed where warnings are open, which it answers for
     * @return the publication as far as it came: what could not be decided goes on with {@link #resume}
     */
    public Published publish(PublicationPlan shown, Author author, String reason, Progress progress) {
        Optional<Refusal> refusal = refusal(author);
        if (refusal.isPresent()) {
            return new Published.Refused(refusal.get());
        }
        Optional<Publication> running = desk.tables().within(sql -> new PublicationRows(sql).running());
        if (running.isPresent()) {
            return new Published.Busy(running.get());
        }
        Planning planning = desk.planning();
        return planning.judged(shown.days())
                .map(it -> publish(shown, it, author, reason, progress))
                .orElseGet(() -> new Published.Nothing(planning.plan(shown.kind(), shown.days())));
    }

    /** Goes on with the publication that was stopped in its midst, if there is one. */
    public List<Publication> resume(Progress progress) {
        return desk.tables().within(sql -> new PublicationRows(sql).running()).stream()
                .map(it -> new Carrying(desk, it, progress).run())
                .toList();
    }

    /** The latest publications, newest first, at most this many (1…1,000). */
    public List<Publication> publications(int most) {
        if (most < 1 || most > 1000) {
            throw new IllegalArgumentException("expected 1 to 1,000, found " + most);
        }
        return desk.tables().within(sql -> new PublicationRows(sql).latest(most));
    }

    private Published publish(
            PublicationPlan shown, Planning.Judged judged, Author author, String reason, Progress progress) {
        PublicationPlan plan = desk.planning().draw(shown.kind(), judged).plan();
        if (!plan.hash().equals(shown.hash())) {
            return new Published.Stale(plan);
        }
        if (plan.items().isEmpty()) {
            return new Published.Nothing(plan);
        }
        if (!plan.warnings().isEmpty()) {
            if (reason.isBlank()) {
                return new Published.ReasonNeeded(plan);
            }
            // Before anything is published, so that no crash leaves a publication that nobody answers for.
            new Acknowledging(desk.planning().transactions(), desk.planning().clock())
                    .acknowledge(plan.warnings(), author, reason);
        }
        UUID id = desk.ids().get();
        Optional<Published> hindered = desk.planning()
                .transactions()
                .write(stores -> new Starting(desk, stores, author, reason).begin(id, plan, judged));
        return hindered.orElseGet(() -> new Published.Done(carry(id, progress)));
    }

    private Publication carry(UUID id, Progress progress) {
        Publication begun = desk.tables().within(sql -> new PublicationRows(sql).find(id));
        return new Carrying(desk, begun, progress).run();
    }

    private static Optional<Refusal> refusal(Author author) {
        if (author.door() == Door.JOB || author.door() == Door.GOOGLE) {
            return Optional.of(Refusal.of(Rule.NOT_A_PERSON));
        }
        return author.role().includes(Role.COORDINATOR)
                ? Optional.empty()
                : Optional.of(Refusal.of(Rule.ROLE, Role.COORDINATOR, author.role()));
    }
}
