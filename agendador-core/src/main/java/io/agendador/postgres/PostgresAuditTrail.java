package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.AUDIT_ENTRY;

import io.agendador.postgres.generated.tables.records.AuditEntryRecord;
import io.agendador.review.AuditTrail;
import io.agendador.roster.Author;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Keeps the entries back until the end: each is to name the revision that the transaction leaves. */
final class PostgresAuditTrail implements AuditTrail {

    private final DSLContext sql;
    private final List<Entry> entries = new ArrayList<>();

    PostgresAuditTrail(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void record(Entry entry) {
        entries.add(entry);
    }

    @Override
    public List<Recorded> latest(int count) {
        return sql.selectFrom(AUDIT_ENTRY)
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(Counts.checked(count))
                .fetch(PostgresAuditTrail::recorded);
    }

    void flush() {
        sql.batch(entries.stream()
                        .map(it -> sql.insertInto(AUDIT_ENTRY).set(row(it)))
                        .toList())
                .execute();
    }

    private static AuditEntryRecord row(Entry entry) {
        AuditEntryRecord row = new AuditEntryRecord();
        row.setAt(entry.at().truncatedTo(ChronoUnit.MICROS));
        row.setAuthorName(entry.author().name());
        row.setAuthorRole(entry.author().role());
        row.setAuthorDoor(entry.author().door());
        row.setAction(entry.action());
        row.setReason(entry.reason());
        row.setSummary(entry.summary());
        row.setProposalId(entry.proposal());
        return row;
    }

    private static Recorded recorded(AuditEntryRecord row) {
        Entry entry = new Entry(
                row.getAt(),
                new Author(row.getAuthorName(), row.getAuthorRole(), row.getAuthorDoor()),
                row.getAction(),
                row.getReason(),
                row.getSummary(),
                row.getProposalId());
        return new Recorded(row.getNumber(), row.getRevision(), entry);
    }
}
