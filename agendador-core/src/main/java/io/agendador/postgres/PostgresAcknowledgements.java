package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.ACKNOWLEDGEMENT;

import io.agendador.document.Json;
import io.agendador.postgres.generated.tables.records.AcknowledgementRecord;
import io.agendador.review.Acknowledgements;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/** Who answers for which warning; rows are only added. */
final class PostgresAcknowledgements implements Acknowledgements {

    private final DSLContext sql;

    PostgresAcknowledgements(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Collection<Acknowledgement> some) {
        sql.batch(some.stream()
                        .map(it -> sql.insertInto(ACKNOWLEDGEMENT)
                                .set(row(it))
                                .onConflict(ACKNOWLEDGEMENT.FINDING_HASH)
                                .doNothing())
                        .toList())
                .execute();
    }

    @Override
    public List<Acknowledgement> in(Period period) {
        return sql
                .selectFrom(ACKNOWLEDGEMENT)
                .where(ACKNOWLEDGEMENT.FIRST_DATE.le(period.to()))
                .and(ACKNOWLEDGEMENT.LAST_DATE.ge(period.from()))
                .orderBy(ACKNOWLEDGEMENT.AT, ACKNOWLEDGEMENT.NUMBER)
                .fetch(PostgresAcknowledgements::acknowledgement)
                .stream()
                .filter(it -> it.finding().slots().stream().anyMatch(slot -> period.contains(slot.date())))
                .toList();
    }

    private static AcknowledgementRecord row(Acknowledgement it) {
        List<LocalDate> dates =
                it.finding().slots().stream().map(Slot::date).sorted().toList();
        AcknowledgementRecord row = new AcknowledgementRecord();
        row.setFindingHash(Json.hash(it.finding()));
        row.setFinding(Documents.written(it.finding()));
        row.setFirstDate(dates.get(0));
        row.setLastDate(dates.get(dates.size() - 1));
        row.setAuthorName(it.author().name());
        row.setAuthorRole(it.author().role());
        row.setAuthorDoor(it.author().door());
        row.setReason(it.reason());
        row.setAt(it.at().truncatedTo(ChronoUnit.MICROS));
        return row;
    }

    private static Acknowledgement acknowledgement(AcknowledgementRecord row) {
        return new Acknowledgement(
                Documents.read(row.getFinding(), Documents.FORMAT, Inconsistency.class),
                new Author(row.getAuthorName(), row.getAuthorRole(), row.getAuthorDoor()),
                row.getAt(),
                row.getReason());
    }
}
