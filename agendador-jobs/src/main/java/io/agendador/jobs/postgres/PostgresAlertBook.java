package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_ALERT;
import static io.agendador.jobs.postgres.generated.Tables.JOB_COUNT;

import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.alert.Concern;
import io.agendador.jobs.postgres.generated.tables.records.JobAlertRecord;
import io.agendador.jobs.postgres.generated.tables.records.JobCountRecord;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Concerns beside the ledger, in its schema. Safe for use by many threads and processes. */
public final class PostgresAlertBook implements AlertBook {

    private static final Comparator<Concern> BY_KIND =
            Comparator.comparing(Concern::kind).thenComparing(Concern::subject);

    private final Tables tables;

    private PostgresAlertBook(Tables tables) {
        this.tables = tables;
    }

    /**
     * Creates or migrates the schema, and opens it; as {@link PostgresJobLedger#open} does, and in any order with it.
     *
     * @param dataSource the caller's pool, of at least two connections
     * @param schema that of the ledger
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated it
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static PostgresAlertBook open(DataSource dataSource, String schema) {
        return new PostgresAlertBook(
                PostgresStore.openTables(dataSource, schema, PostgresJobLedger.class, PostgresJobLedger.MIGRATIONS));
    }

    @Override
    public Optional<Alert> raise(Concern concern, long count, Instant now) {
        return tables.within(sql -> {
            sql.insertInto(JOB_ALERT)
                    .set(row(AlertState.unseen(concern, now)))
                    .onConflictDoNothing()
                    .execute();
            return change(sql, concern, it -> it.raised(count, now));
        });
    }

    @Override
    public Optional<Alert> recover(Concern concern, Instant now) {
        return tables.within(sql -> change(sql, concern, it -> it.open() ? it.recovered(now) : it));
    }

    /** Nobody else changes it meanwhile. */
    private static Optional<Alert> change(DSLContext sql, Concern concern, UnaryOperator<AlertState> change) {
        Optional<AlertState> before =
                sql.selectFrom(JOB_ALERT).where(of(concern)).forUpdate().fetchOptional(PostgresAlertBook::state);
        Optional<AlertState> after = before.map(change);
        if (!after.equals(before)) {
            after.ifPresent(
                    it -> sql.update(JOB_ALERT).set(row(it)).where(of(concern)).execute());
        }
        return before.flatMap(was -> after.flatMap(is -> is.news(was)));
    }

    private static Condition of(Concern concern) {
        return JOB_ALERT
                .NETWORK
                .eq(concern.network())
                .and(JOB_ALERT.KIND.eq(concern.kind()))
                .and(JOB_ALERT.SUBJECT.eq(concern.subject()));
    }

    @Override
    public List<AlertState> states(String network, Instant since) {
        // By kind as they are declared, by subject as Java does: the database would sort otherwise.
        return tables.within(sql -> sql
                .selectFrom(JOB_ALERT)
                .where(JOB_ALERT.NETWORK.eq(network))
                .and(JOB_ALERT.OPEN.isTrue().or(JOB_ALERT.SEEN_AT.ge(since)))
                .fetch(PostgresAlertBook::state)
                .stream()
                .sorted(Comparator.comparing(AlertState::concern, BY_KIND))
                .toList());
    }

    @Override
    public void count(Concern concern, LocalDate day, long count) {
        JobCountRecord row = new JobCountRecord(concern.network(), concern.kind(), concern.subject(), day, count);
        tables.<Integer>within(sql -> sql.insertInto(JOB_COUNT)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(JOB_COUNT.HOW_MANY, count)
                .execute());
    }

    @Override
    public OptionalLong counted(Concern concern, LocalDate day) {
        return tables
                .within(sql -> sql.selectFrom(JOB_COUNT)
                        .where(JOB_COUNT.NETWORK.eq(concern.network()))
                        .and(JOB_COUNT.KIND.eq(concern.kind()))
                        .and(JOB_COUNT.SUBJECT.eq(concern.subject()))
                        .and(JOB_COUNT.DAY.eq(day))
                        .fetchOptional(JOB_COUNT.HOW_MANY))
                .stream()
                .mapToLong(it -> it)
                .findFirst();
    }

    @Override
    public int forget(Instant before) {
        return tables.within(sql -> {
            sql.deleteFrom(JOB_COUNT)
                    .where(JOB_COUNT.DAY.lt(LocalDate.ofInstant(before, ZoneOffset.UTC)))
                    .execute();
            return sql.deleteFrom(JOB_ALERT)
                    .where(JOB_ALERT.SEEN_AT.lt(before))
                    .and(JOB_ALERT.OPEN.isFalse())
                    .execute();
        });
    }

    private static JobAlertRecord row(AlertState state) {
        JobAlertRecord row = new JobAlertRecord();
        row.setNetwork(state.concern().network());
        row.setKind(state.concern().kind());
        row.setSubject(state.concern().subject());
        row.setOpen(state.open());
        row.setSince(state.since());
        row.setSeenAt(state.seen());
        row.setToldAt(state.told().orElse(null));
        row.setHeard(state.heard());
        row.setHowMany(state.count());
        return row;
    }

    private static AlertState state(JobAlertRecord row) {
        return new AlertState(
                new Concern(row.getNetwork(), row.getKind(), row.getSubject()),
                row.getOpen(),
                row.getSince(),
                row.getSeenAt(),
                Optional.ofNullable(row.getToldAt()),
                row.getHeard(),
                row.getHowMany());
    }
}
