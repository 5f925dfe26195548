package io.agendador.bot.postgres;

import static io.agendador.bot.postgres.generated.Tables.BOT_UPDATE;

import io.agendador.bot.postgres.generated.tables.records.BotUpdateRecord;
import io.agendador.bot.telegram.Button;
import io.agendador.bot.telegram.Incoming;
import io.agendador.bot.telegram.UpdateBook;
import io.agendador.bot.telegram.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What has come. */
final class UpdateRows implements UpdateBook {

    private static final Table<BotUpdateRecord> OLDER = BOT_UPDATE.as("older");

    private final DSLContext sql;

    UpdateRows(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Newest> newest() {
        return sql.select(BOT_UPDATE.UPDATE_ID, BOT_UPDATE.RECEIVED_AT)
                .from(BOT_UPDATE)
                .orderBy(BOT_UPDATE.NUMBER.desc())
                .limit(1)
                .fetchOptional(it -> new Newest(it.value1(), it.value2()));
    }

    @Override
    public boolean add(
            Incoming incoming, State state, Optional<Verdict> verdict, Optional<String> button, Instant now) {
        BotUpdateRecord row = new BotUpdateRecord();
        row.setUpdateId(incoming.update());
        row.setKind(incoming.kind());
        row.setChatId(incoming.chat());
        row.setUserId(incoming.user());
        row.setUserName(incoming.userName());
        row.setMessageId(incoming.message());
        row.setContent(incoming.text());
        row.setQueryId(incoming.query());
        verdict.ifPresent(row::setVerdict);
        button.ifPresent(row::setButtonId);
        row.setState(state);
        row.setReceivedAt(now);
        row.setDueAt(now);
        if (state != State.WAITING) {
            row.setDoneAt(now);
        }
        return sql.insertInto(BOT_UPDATE)
                        .set(row)
                        .onConflict(BOT_UPDATE.UPDATE_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<Work> take(String worker, Instant now, Instant until) {
        Condition free = BOT_UPDATE.TAKEN_UNTIL.isNull().or(BOT_UPDATE.TAKEN_UNTIL.le(now));
        Condition first = DSL.notExists(DSL.selectOne()
                .from(OLDER)
                .where(waiting(OLDER))
                .and(OLDER.field(BOT_UPDATE.CHAT_ID).eq(BOT_UPDATE.CHAT_ID))
                .and(OLDER.field(BOT_UPDATE.NUMBER).lt(BOT_UPDATE.NUMBER)));
        return sql.selectFrom(BOT_UPDATE)
                .where(waiting(BOT_UPDATE))
                .and(BOT_UPDATE.DUE_AT.le(now))
                .and(free)
                .and(first)
                .orderBy(BOT_UPDATE.NUMBER)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .map(it -> taken(it, worker, until));
    }

    static Condition waiting(Table<BotUpdateRecord> update) {
        // Written out, not a parameter, so that the planner sees that the partial index fits.
        return update.field(BOT_UPDATE.STATE).eq(DSL.inline(State.WAITING, BOT_UPDATE.STATE));
    }

    private Work taken(BotUpdateRecord row, String worker, Instant until) {
        int attempt = row.getAttempts() + 1;
        sql.update(BOT_UPDATE)
                .set(BOT_UPDATE.ATTEMPTS, attempt)
                .set(BOT_UPDATE.WORKER, worker)
                .set(BOT_UPDATE.TAKEN_UNTIL, until)
                .where(BOT_UPDATE.NUMBER.eq(row.getNumber()))
                .execute();
        Optional<Button> button = Optional.ofNullable(row.getButtonId()).flatMap(new ButtonRows(sql)::hold);
        return new Work(row.getNumber(), incoming(row), Optional.ofNullable(row.getVerdict()), button, attempt);
    }

    private static Incoming incoming(BotUpdateRecord row) {
        return new Incoming(
                row.getUpdateId(),
                row.getKind(),
                row.getChatId(),
                row.getUserId(),
                row.getUserName(),
                row.getMessageId(),
                row.getContent(),
                row.getQueryId());
    }

    @Override
    public void extend(String worker, Instant until) {
        sql.update(BOT_UPDATE)
                .set(BOT_UPDATE.TAKEN_UNTIL, until)
                .where(waiting(BOT_UPDATE))
                .and(BOT_UPDATE.WORKER.eq(worker))
                .execute();
    }

    @Override
    public void free(String worker) {
        sql.update(BOT_UPDATE)
                .setNull(BOT_UPDATE.WORKER)
                .setNull(BOT_UPDATE.TAKEN_UNTIL)
                .where(waiting(BOT_UPDATE))
                .and(BOT_UPDATE.WORKER.eq(worker))
                .execute();
    }

    @Override
    public boolean end(Work work, State state, Instant now) {
        return sql.update(BOT_UPDATE)
                        .set(BOT_UPDATE.STATE, state)
                        .set(BOT_UPDATE.DONE_AT, now)
                        .where(held(work))
                        .execute()
                == 1;
    }

    /** Nobody has taken it since: each attempt counts up. */
    private static Condition held(Work work) {
        return BOT_UPDATE.NUMBER.eq(work.number()).and(waiting(BOT_UPDATE)).and(BOT_UPDATE.ATTEMPTS.eq(work.attempt()));
    }

    @Override
    public void retry(Work work, Instant from) {
        sql.update(BOT_UPDATE)
                .set(BOT_UPDATE.DUE_AT, from)
                .setNull(BOT_UPDATE.WORKER)
                .setNull(BOT_UPDATE.TAKEN_UNTIL)
                .where(held(work))
                .execute();
    }

    @Override
    public int waiting() {
        return sql.fetchCount(BOT_UPDATE, waiting(BOT_UPDATE));
    }

    @Override
    public void forget(Instant before) {
        // The newest stays: it says from where to ask on.
        sql.deleteFrom(BOT_UPDATE)
                .where(BOT_UPDATE.STATE.ne(DSL.inline(State.WAITING, BOT_UPDATE.STATE)))
                .and(BOT_UPDATE.DONE_AT.lt(before))
                .and(BOT_UPDATE.NUMBER.lt(DSL.select(DSL.max(BOT_UPDATE.NUMBER)).from(BOT_UPDATE)))
                .execute();
    }
}
