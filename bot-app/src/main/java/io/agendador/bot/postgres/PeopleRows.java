package io.agendador.bot.postgres;

import static io.agendador.bot.postgres.generated.Tables.BOT_BLOCKED;
import static io.agendador.bot.postgres.generated.Tables.BOT_STRANGER;

import io.agendador.bot.telegram.PeopleBook;
import java.time.Instant;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** Who was turned away, and who turned us away. */
final class PeopleRows implements PeopleBook {

    private final DSLContext sql;

    PeopleRows(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean refuse(long user, LocalDate day) {
        return sql.insertInto(BOT_STRANGER)
                        .set(BOT_STRANGER.USER_ID, user)
                        .set(BOT_STRANGER.REFUSED_ON, day)
                        .onConflict(BOT_STRANGER.USER_ID)
                        .doUpdate()
                        .set(BOT_STRANGER.REFUSED_ON, day)
                        .where(BOT_STRANGER.REFUSED_ON.ne(day))
                        .execute()
                == 1;
    }

    @Override
    public void blocked(long chat, boolean blocked, Instant now) {
        if (blocked) {
            sql.insertInto(BOT_BLOCKED)
                    .set(BOT_BLOCKED.CHAT_ID, chat)
                    .set(BOT_BLOCKED.SINCE_AT, now)
                    .onConflictDoNothing()
                    .execute();
        } else {
            sql.deleteFrom(BOT_BLOCKED).where(BOT_BLOCKED.CHAT_ID.eq(chat)).execute();
        }
    }

    @Override
    public boolean isBlocked(long chat) {
        return sql.fetchExists(BOT_BLOCKED, BOT_BLOCKED.CHAT_ID.eq(chat));
    }
}
