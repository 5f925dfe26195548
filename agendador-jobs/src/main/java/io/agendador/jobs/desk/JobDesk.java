package io.agendador.jobs.desk;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.desk.Denial.Rule;
import io.agendador.jobs.desk.DeskOutcome.Done;
import io.agendador.jobs.desk.DeskOutcome.Queued;
import io.agendador.jobs.desk.DeskOutcome.Refused;
import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.AuditEntry.Action;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Stuck;
import io.agendador.jobs.ledger.Turn;
import io.agendador.roster.Author;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What admins do to the jobs of one network, whatever door they come through. Each method is one transaction, and what is
 * done is audited; what is not done is a result, and what a gate refused is recorded as skipped. Nodes follow at once: what
 * they dispatch and what they take is judged by what is stored. Safe for use by many threads.
 *
 * <p>All methods throw {@link io.agendador.review.StoreUnavailableException} if the database cannot be reached. To look on,
 * see {@link JobLook}.
 */
public final class JobDesk {

    private final String network;
    private final Catalogue catalogue;
    private final JobLedger ledger;
    private final InstantSource clock;
    private final JobNames names;
    private final ManualRuns runs;

    private interface Deed {
        DeskOutcome in(Books books, Instant now);
    }

    private interface DeedAbout {
        DeskOutcome in(Books books, Standing it, Instant now);
    }

    /** The desk of one network. */
    public JobDesk(String network, Catalogue catalogue, JobLedger ledger, InstantSource clock) {
        this.network = network;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.clock = clock;
        this.names = new JobNames(catalogue);
        this.runs = new ManualRuns(network, catalogue);
    }

    /**
     * Has a job run now, through the same gates as when its cron comes, with now as the time that windows judge. Safe to
     * repeat.
     *
     * @return {@link Queued}, or which gate refuses
     */
    public DeskOutcome run(ManualRun asked, Author author) {
        Optional<Denial> denial = ManualRuns.denial(asked, author).or(() -> names.unknownJob(asked.job()));
        return unless(denial, (books, now) -> runs.run(books, asked, author, now));
    }

    /**
     * Keeps from running until it is resumed; in place of a pause of the same.
     *
     * @param name of the job or category; empty for all
     */
    public DeskOutcome pause(Pause.Scope scope, String name, String reason, Author author) {
        Optional<Denial> denial = Permission.denialWithoutReason(author, reason).or(() -> names.unknown(scope, name));
        return unless(denial, (books, now) -> {
            books.pause(network, new Pause(scope, name, reason, author, now));
            return done(books, new AuditEntry(now, author, Action.PAUSE, Subject.of(scope, name), Optional.of(reason)));
        });
    }

    /** Ends exactly that pause. */
    public DeskOutcome resume(Pause.Scope scope, String name, Optional<String> reason, Author author) {
        return unless(Permission.denial(author, reason), (books, now) -> {
            if (books.controls(network, now).pause(scope, name).isEmpty()) {
                return Refused.of(Rule.NOT_PAUSED, Subject.of(scope, name));
            }
            books.resume(network, scope, name);
            return done(books, new AuditEntry(now, author, Action.RESUME, Subject.of(scope, name), reason));
        });
    }

    /** Switches pilot mode on or off. */
    public DeskOutcome pilot(boolean on, Optional<String> reason, Author author) {
        return unless(Permission.denial(author, reason), (books, now) -> {
            books.pilot(network, on);
            return done(books, new AuditEntry(now, author, Action.PILOT, on ? "on" : "off", reason));
        });
    }

    /**
     * Takes a run that is stuck away from its node, which can write nothing more of it; another one is due at once.
     *
     * @return {@link Queued}
     */
    public DeskOutcome free(UUID occurrence, Optional<String> reason, Author author) {
        return about(occurrence, Permission.denial(author, reason), (books, it, now) -> {
            Ending ending = Ending.error("set free by " + author.name()).again(now);
            Optional<Turn> freed = Stuck.among(books.backlog().running(network), catalogue, now).stream()
                    .filter(turn -> turn.occurrence().id().equals(occurrence))
                    .filter(turn -> books.end(turn, ending, now))
                    .findFirst();
            return freed.isEmpty()
                    ? Refused.of(Rule.NOT_STUCK, it.state())
                    : queued(books, it, new AuditEntry(now, author, Action.FREE, Subject.of(it.occurrence()), reason));
        });
    }

    /**
     * Has a dead letter tried again, with all its attempts before it.
     *
     * @return {@link Queued}
     */
    public DeskOutcome retry(UUID occurrence, Optional<String> reason, Author author) {
        return about(
                occurrence,
                Permission.denial(author, reason),
                (books, it, now) -> books.backlog().retry(occurrence, now)
                        ? queued(
                                books,
                                it,
                                new AuditEntry(now, author, Action.RETRY, Subject.of(it.occurrence()), reason))
                        : Refused.of(Rule.NOT_DEAD, it.state()));
    }

    /** Gives a dead letter up; it stays on record. */
    public DeskOutcome discard(UUID occurrence, String reason, Author author) {
        return about(
                occurrence,
                Permission.denialWithoutReason(author, reason),
                (books, it, now) -> books.backlog().discard(occurrence, now)
                        ? done(
                                books,
                                new AuditEntry(
                                        now, author, Action.DISCARD, Subject.of(it.occurrence()), Optional.of(reason)))
                        : Refused.of(Rule.NOT_DEAD, it.state()));
    }

    private DeskOutcome about(UUID occurrence, Optional<Denial> denial, DeedAbout deed) {
        return unless(
                denial,
                (books, now) -> books.backlog()
                        .standing(occurrence)
                        .filter(it -> it.occurrence().network().equals(network))
                        .map(it -> deed.in(books, it, now))
                        .orElseGet(() -> Refused.of(Rule.UNKNOWN_OCCURRENCE, occurrence)));
    }

    private DeskOutcome unless(Optional<Denial> denial, Deed deed) {
        // As exact as what is stored.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return denial.<DeskOutcome>map(Refused::new).orElseGet(() -> ledger.within(books -> deed.in(books, now)));
    }

    private DeskOutcome done(Books books, AuditEntry entry) {
        books.audit().add(network, entry);
        return new Done();
    }

    private DeskOutcome queued(Books books, Standing it, AuditEntry entry) {
        books.audit().add(network, entry);
        return new Queued(it.occurrence());
    }
}
