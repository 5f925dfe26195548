package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_AUDIT;

import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.JobAudit;
import io.agendador.roster.Author;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What people did. */
final class AuditRows implements JobAudit {

    private final DSLContext sql;

    AuditRows(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(String network, AuditEntry entry) {
        sql.insertInto(JOB_AUDIT)
                .set(JOB_AUDIT.NETWORK, network)
                .set(JOB_AUDIT.AT, entry.at())
                .set(JOB_AUDIT.AUTHOR, entry.author().name())
                .set(JOB_AUDIT.AUTHOR_ROLE, entry.author().role())
                .set(JOB_AUDIT.AUTHOR_DOOR, entry.author().door())
                .set(JOB_AUDIT.ACTION, entry.action())
                .set(JOB_AUDIT.SUBJECT, entry.subject())
                .set(JOB_AUDIT.REASON, entry.reason().orElse(null))
                .execute();
    }

    @Override
    public List<AuditEntry> newest(String network, int most) {
        return sql.selectFrom(JOB_AUDIT)
                .where(JOB_AUDIT.NETWORK.eq(network))
                .orderBy(JOB_AUDIT.NUMBER.desc())
                .limit(most)
                .fetch(it -> new AuditEntry(
                        it.getAt(),
                        new Author(it.getAuthor(), it.getAuthorRole(), it.getAuthorDoor()),
                        it.getAction(),
                        it.getSubject(),
                        Optional.ofNullable(it.getReason())));
    }
}
