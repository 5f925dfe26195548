package io.agendador.bot.postgres;

import static io.agendador.bot.postgres.generated.Tables.BOT_BUTTON;

import io.agendador.bot.postgres.generated.tables.records.BotButtonRecord;
import io.agendador.bot.telegram.Button;
import io.agendador.bot.telegram.ButtonBook;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;

/** What can be pressed. */
final class ButtonRows implements ButtonBook {

    private final DSLContext sql;

    ButtonRows(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Button button) {
        BotButtonRecord row = new BotButtonRecord();
        row.setId(button.id());
        row.setKind(button.kind());
        row.setArgument(button.argument());
        button.planHash().ifPresent(row::setPlanHash);
        button.user().ifPresent(row::setUserId);
        row.setChatId(button.chat());
        row.setExpiresAt(button.expiresAt());
        sql.insertInto(BOT_BUTTON).set(row).execute();
    }

    @Override
    public Optional<Button> hold(String id) {
        return sql.selectFrom(BOT_BUTTON)
                .where(BOT_BUTTON.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .map(ButtonRows::button);
    }

    private static Button button(BotButtonRecord row) {
        Long user = row.getUserId();
        return new Button(
                row.getId(),
                row.getKind(),
                row.getArgument(),
                Optional.ofNullable(row.getPlanHash()),
                user == null ? OptionalLong.empty() : OptionalLong.of(user),
                row.getChatId(),
                row.getExpiresAt(),
                Optional.ofNullable(row.getConsumedBy()));
    }

    @Override
    public void consume(String id, int update) {
        sql.update(BOT_BUTTON)
                .set(BOT_BUTTON.CONSUMED_BY, update)
                .where(BOT_BUTTON.ID.eq(id))
                .execute();
    }

    @Override
    public void withdraw(long chat, String planHash, Instant now) {
        sql.update(BOT_BUTTON)
                .set(BOT_BUTTON.EXPIRES_AT, now)
                .where(BOT_BUTTON.PLAN_HASH.eq(planHash))
                .and(BOT_BUTTON.CHAT_ID.eq(chat))
                .and(BOT_BUTTON.CONSUMED_BY.isNull())
                .and(BOT_BUTTON.EXPIRES_AT.gt(now))
                .execute();
    }

    @Override
    public void forget(Instant before) {
        sql.deleteFrom(BOT_BUTTON).where(BOT_BUTTON.EXPIRES_AT.lt(before)).execute();
    }
}
