package io.agendador.prompt.postgres;

import static io.agendador.prompt.postgres.generated.Tables.CONVERSATION;

import io.agendador.document.Json;
import io.agendador.postgres.Tables;
import io.agendador.prompt.conversation.Conversation;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.ConversationStore;
import io.agendador.review.StaleStateException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** Conversations, each in one row. */
final class PostgresConversations implements ConversationStore {

    private final Tables tables;

    PostgresConversations(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Conversation> find(ConversationKey key) {
        return tables.within(sql -> sql.select(CONVERSATION.CONVERSATION_)
                .from(CONVERSATION)
                .where(of(key))
                .fetchOptional(CONVERSATION.CONVERSATION_)
                .map(it -> Json.read(it.data(), Conversation.class)));
    }

    @Override
    public Conversation save(Conversation conversation) {
        Conversation next = conversation.stored();
        int stored = tables.within(sql -> conversation.version() == 0 ? insert(sql, next) : update(sql, next));
        if (stored == 0) {
            throw new StaleStateException(
                    "the conversation has another version than " + conversation.version() + " by now: read it again");
        }
        return next;
    }

    private static int insert(DSLContext sql, Conversation next) {
        return sql.insertInto(CONVERSATION)
                .set(CONVERSATION.CHANNEL, next.key().channel())
                .set(CONVERSATION.CHAT, next.key().chat())
                .set(CONVERSATION.VERSION, next.version())
                .set(CONVERSATION.CONVERSATION_, JSONB.valueOf(Json.write(next)))
                .onConflictDoNothing()
                .execute();
    }

    private static int update(DSLContext sql, Conversation next) {
        return sql.update(CONVERSATION)
                .set(CONVERSATION.VERSION, next.version())
                .set(CONVERSATION.CONVERSATION_, JSONB.valueOf(Json.write(next)))
                .where(of(next.key()))
                .and(CONVERSATION.VERSION.eq(next.version() - 1))
                .execute();
    }

    private static Condition of(ConversationKey key) {
        return CONVERSATION.CHANNEL.eq(key.channel()).and(CONVERSATION.CHAT.eq(key.chat()));
    }
}
