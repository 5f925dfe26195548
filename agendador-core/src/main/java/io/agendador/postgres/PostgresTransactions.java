package io.agendador.postgres;

import io.agendador.review.Transactions;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Transactions of one connection each, on the search path of one schema. */
final class PostgresTransactions implements Transactions {

    /** At level DEBUG jOOQ would log every value that is stored or asked for. */
    private static final Settings SILENT = new Settings().withExecuteLogging(false);

    private static final String READ = "set transaction isolation level repeatable read, read only";

    /** Writers hold a lock from their first statement on; each statement then sees what the last writer left. */
    private static final String WRITE = "set transaction isolation level read committed, read write";

    private final DSLContext sql;
    private final String schema;
    /** Of this store alone: a thread can be in transactions of two networks. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<DSLContext> current = new ThreadLocal<>();

    PostgresTransactions(DataSource dataSource, String schema) {
        this.sql = DSL.using(dataSource, SQLDialect.POSTGRES, SILENT);
        this.schema = schema;
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return run(READ, it -> flushed(it, work));
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
        return run(WRITE, it -> {
            awaitTurn(it);
            return flushed(it, work);
        });
    }

    /** Within the transaction that is under way in this thread, or within one of its own that waits for no writer. */
    <T> T within(Function<DSLContext, T> work) {
        DSLContext under = current.get();
        if (under == null) {
            return run(WRITE, work);
        }
        try {
            return work.apply(under);
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    private <T> T run(String mode, Function<DSLContext, T> work) {
        if (current.get() != null) {
            throw new IllegalStateException(
                    "a transaction within a transaction: use the stores that the outer one gave");
        }
        try {
            return sql.transactionResult(transaction -> {
                DSLContext context = transaction.dsl();
                current.set(context);
                context.execute(mode);
                context.execute("select set_config('search_path', ?, true)", schema);
                return work.apply(context);
            });
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        } finally {
            current.remove();
        }
    }

    private static <T> T flushed(DSLContext sql, Function<Stores, T> work) {
        PostgresAuditTrail audit = new PostgresAuditTrail(sql);
        T result = work.apply(new Stores(
                new PostgresRosterStore(sql),
                new PostgresProposalStore(sql),
                audit,
                new PostgresWorkQueue(sql),
                new PostgresAcknowledgements(sql),
                new PostgresSnapshotStore(sql)));
        audit.flush();
        return result;
    }

    /** The row's lock makes writers wait for each other; the advisory one does it while there is no row yet. */
    private void awaitTurn(DSLContext sql) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('agendador/' || ?, 0))", schema);
        sql.execute("select from network for update");
    }
}
