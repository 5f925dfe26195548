package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_KNOWN;
import static io.agendador.jobs.postgres.generated.Tables.JOB_NETWORK;
import static io.agendador.jobs.postgres.generated.Tables.JOB_OUTAGE;
import static io.agendador.jobs.postgres.generated.Tables.JOB_PAUSE;

import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Outage;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.postgres.generated.tables.records.JobPauseRecord;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** What is known of a network and of its jobs as a whole. */
final class NetworkRows {

    private final DSLContext sql;

    NetworkRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Instant> dispatchedUntil(String network) {
        return sql.select(JOB_NETWORK.DISPATCHED_UNTIL)
                .from(JOB_NETWORK)
                .where(JOB_NETWORK.NETWORK.eq(network))
                .fetchOptional(JOB_NETWORK.DISPATCHED_UNTIL);
    }

    void dispatchedUntil(String network, Instant until) {
        sql.insertInto(JOB_NETWORK)
                .set(JOB_NETWORK.NETWORK, network)
                .set(JOB_NETWORK.DISPATCHED_UNTIL, until)
                .onConflict(JOB_NETWORK.NETWORK)
                .doUpdate()
                .set(
                        JOB_NETWORK.DISPATCHED_UNTIL,
                        DSL.greatest(JOB_NETWORK.DISPATCHED_UNTIL, DSL.excluded(JOB_NETWORK.DISPATCHED_UNTIL)))
                .execute();
    }

    void add(String network, Outage outage) {
        sql.insertInto(JOB_OUTAGE)
                .set(JOB_OUTAGE.NETWORK, network)
                .set(JOB_OUTAGE.FROM_AT, outage.from())
                .set(JOB_OUTAGE.UNTIL_AT, outage.until())
                .onConflictDoNothing()
                .execute();
    }

    List<Outage> outages(String network, Instant from, Instant until) {
        return sql.selectFrom(JOB_OUTAGE)
                .where(JOB_OUTAGE.NETWORK.eq(network))
                .and(JOB_OUTAGE.UNTIL_AT.ge(from))
                .and(JOB_OUTAGE.FROM_AT.le(until))
                .orderBy(JOB_OUTAGE.FROM_AT)
                .fetch(it -> new Outage(it.getFromAt(), it.getUntilAt()));
    }

    Controls controls(String network, SortedSet<String> openCircuits) {
        boolean pilot = sql.select(JOB_NETWORK.PILOT)
                .from(JOB_NETWORK)
                .where(JOB_NETWORK.NETWORK.eq(network))
                .fetchOptional(JOB_NETWORK.PILOT)
                .orElse(Controls.AT_FIRST.pilot());
        List<Pause> pauses = sql.selectFrom(JOB_PAUSE)
                .where(JOB_PAUSE.NETWORK.eq(network))
                .orderBy(JOB_PAUSE.SINCE, JOB_PAUSE.SCOPE, JOB_PAUSE.NAME)
                .fetch(NetworkRows::pause);
        return new Controls(pilot, pauses, openCircuits);
    }

    private static Pause pause(JobPauseRecord row) {
        Author author = new Author(row.getAuthor(), row.getAuthorRole(), row.getAuthorDoor());
        return new Pause(row.getScope(), row.getName(), row.getReason(), author, row.getSince());
    }

    void pause(String network, Pause pause) {
        resume(network, pause.scope(), pause.name());
        JobPauseRecord row = new JobPauseRecord();
        row.setNetwork(network);
        row.setScope(pause.scope());
        row.setName(pause.name());
        row.setReason(pause.reason());
        row.setAuthor(pause.author().name());
        row.setAuthorRole(pause.author().role());
        row.setAuthorDoor(pause.author().door());
        row.setSince(pause.since());
        sql.insertInto(JOB_PAUSE).set(row).onConflictDoNothing().execute();
    }

    void resume(String network, Pause.Scope scope, String name) {
        sql.deleteFrom(JOB_PAUSE)
                .where(JOB_PAUSE.NETWORK.eq(network))
                .and(JOB_PAUSE.SCOPE.eq(scope))
                .and(JOB_PAUSE.NAME.eq(name))
                .execute();
    }

    void pilot(String network, boolean on) {
        sql.insertInto(JOB_NETWORK)
                .set(JOB_NETWORK.NETWORK, network)
                .set(JOB_NETWORK.PILOT, on)
                .onConflict(JOB_NETWORK.NETWORK)
                .doUpdate()
                .set(JOB_NETWORK.PILOT, on)
                .execute();
    }

    SortedMap<String, Instant> known(String network, Collection<String> jobs, Instant now) {
        SortedMap<String, Instant> known = new TreeMap<>(sql.selectFrom(JOB_KNOWN)
                .where(JOB_KNOWN.NETWORK.eq(network))
                .and(JOB_KNOWN.JOB.in(jobs))
                .fetchMap(JOB_KNOWN.JOB, JOB_KNOWN.KNOWN_SINCE));
        for (String job : jobs) {
            if (known.putIfAbsent(job, now) == null) {
                remember(network, job, now);
            }
        }
        return known;
    }

    private void remember(String network, String job, Instant now) {
        sql.insertInto(JOB_KNOWN)
                .set(JOB_KNOWN.NETWORK, network)
                .set(JOB_KNOWN.JOB, job)
                .set(JOB_KNOWN.KNOWN_SINCE, now)
                .onConflictDoNothing()
                .execute();
    }

    void started(String network, String job, Instant now) {
        // In one statement, for each run comes by here.
        sql.insertInto(JOB_KNOWN)
                .set(JOB_KNOWN.NETWORK, network)
                .set(JOB_KNOWN.JOB, job)
                .set(JOB_KNOWN.KNOWN_SINCE, now)
                .set(JOB_KNOWN.LAST_STARTED_AT, now)
                .onConflict(JOB_KNOWN.NETWORK, JOB_KNOWN.JOB)
                .doUpdate()
                .set(
                        JOB_KNOWN.LAST_STARTED_AT,
                        DSL.greatest(JOB_KNOWN.LAST_STARTED_AT, DSL.excluded(JOB_KNOWN.LAST_STARTED_AT)))
                .execute();
    }

    void excused(String network, String job, Instant scheduledFor, Instant now) {
        remember(network, job, now);
        later(JOB_KNOWN.LAST_EXCUSED_AT, network, job, scheduledFor);
    }

    private void later(TableField<?, Instant> column, String network, String job, Instant moment) {
        sql.update(JOB_KNOWN)
                .set(column, DSL.greatest(column, DSL.val(moment, column)))
                .where(of(network, job))
                .execute();
    }

    Optional<Instant> lastStart(String network, String job) {
        return sql.select(JOB_KNOWN.LAST_STARTED_AT)
                .from(JOB_KNOWN)
                .where(of(network, job))
                .fetchOptional(JOB_KNOWN.LAST_STARTED_AT);
    }

    Optional<Instant> lastExcused(String network, String job) {
        return sql.select(JOB_KNOWN.LAST_EXCUSED_AT)
                .from(JOB_KNOWN)
                .where(of(network, job))
                .fetchOptional(JOB_KNOWN.LAST_EXCUSED_AT);
    }

    private static Condition of(String network, String job) {
        return JOB_KNOWN.NETWORK.eq(network).and(JOB_KNOWN.JOB.eq(job));
    }
}
