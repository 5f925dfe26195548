package io.agendador.jobs.chaos;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.TestDatabase;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A schema that nodes share, and what is seen of it from outside. */
final class Cluster {

    private static final TestDatabase DATABASE = TestDatabase.embedded();

    private static final Request REQUEST =
            new Request(new Author("test", Role.ADMIN, Door.SHELL), new TreeMap<>(), false);

    final String schema = DATABASE.newSchema();
    final PostgresJobLedger ledger = PostgresJobLedger.open(DATABASE.dataSource(), schema);
    final Story story = new Story(DATABASE.dataSource(), schema);

    Cluster() {
        story.create();
        ledger.within(books -> {
            books.pilot(Node.NETWORK, false);
            return true;
        });
    }

    static String url() {
        return ((HikariDataSource) DATABASE.dataSource()).getJdbcUrl();
    }

    /** Asks for so many tasks. */
    void ask(int tasks) {
        Instant now = Instant.now();
        ledger.within(books -> {
            for (int i = 0; i < tasks; i++) {
                books.add(Occurrence.asked(UUID.randomUUID(), Node.NETWORK, Node.TASK, now, REQUEST), now);
            }
            return tasks;
        });
    }

    long in(String state) {
        return story.number("select count(*) from job_occurrence where state = ?", state);
    }

    long running(String node) {
        return story.number("select count(*) from job_occurrence where state = 'RUNNING' and node = ?", node);
    }

    long unfinished() {
        return story.number("select count(*) from job_occurrence where state in ('WAITING', 'RUNNING')");
    }

    /**
     * Pairs of runs of one occurrence that were seen at work at the same time. A node that was frozen cannot know: what it
     * writes is refused instead.
     */
    long overlaps() {
        return story.number(
                "select count(*) from story a join story b on b.occurrence = a.occurrence and b.fence > a.fence"
                        + " where b.began < a.alive and a.node not in (select node from frozen)");
    }

    /** Occurrences to which one wrote after another one with a newer fence had begun to. */
    long overwritten() {
        return story.number(
                "select count(*) from story a join story b on b.occurrence = a.occurrence and b.fence > a.fence"
                        + " where b.written < greatest(a.written, a.ended)");
    }

    /** What is done without that a handler did it to its end. */
    long undone() {
        return story.number("""
                select count(*) from job_occurrence o where state = 'DONE' and not exists (
                    select 1 from story s where s.occurrence = o.id and s.ended is not null)
                """);
    }

    static void await(BooleanSupplier what) {
        while (!what.getAsBoolean()) {
            LockSupport.parkNanos(100_000_000);
            if (Thread.interrupted()) {
                throw new IllegalStateException("it did not come in time");
            }
        }
    }
}
