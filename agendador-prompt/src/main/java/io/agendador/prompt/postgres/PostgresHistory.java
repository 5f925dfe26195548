package io.agendador.prompt.postgres;

import static io.agendador.prompt.postgres.PromptTables.AMENDS;
import static io.agendador.prompt.postgres.PromptTables.ASKED_AT;
import static io.agendador.prompt.postgres.PromptTables.AUTHOR;
import static io.agendador.prompt.postgres.PromptTables.CHANNEL;
import static io.agendador.prompt.postgres.PromptTables.CHAT;
import static io.agendador.prompt.postgres.PromptTables.DOOR;
import static io.agendador.prompt.postgres.PromptTables.EVENT;
import static io.agendador.prompt.postgres.PromptTables.EVENT_DOCUMENT;
import static io.agendador.prompt.postgres.PromptTables.EXECUTOR;
import static io.agendador.prompt.postgres.PromptTables.EXECUTOR_VERSION;
import static io.agendador.prompt.postgres.PromptTables.KIND;
import static io.agendador.prompt.postgres.PromptTables.LOCALE;
import static io.agendador.prompt.postgres.PromptTables.NUMBER;
import static io.agendador.prompt.postgres.PromptTables.PROMPT;
import static io.agendador.prompt.postgres.PromptTables.PROMPT_OF;
import static io.agendador.prompt.postgres.PromptTables.ROLE;
import static io.agendador.prompt.postgres.PromptTables.TEXT;

import io.agendador.postgres.Tables;
import io.agendador.prompt.conversation.Asked;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.PromptEvent;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The history; that nothing of it is changed, the database sees to. */
final class PostgresHistory implements PromptHistory {

    private static final List<Field<?>> PROMPT_FIELDS = List.of(
            NUMBER, CHANNEL, CHAT, AUTHOR, ROLE, DOOR, TEXT, EXECUTOR, EXECUTOR_VERSION, ASKED_AT, LOCALE, AMENDS);

    private final Tables tables;

    PostgresHistory(Tables tables) {
        this.tables = tables;
    }

    @Override
    public long record(Asked asked) {
        return tables.within(sql -> sql.insertInto(PROMPT)
                .set(CHANNEL, asked.conversation().channel())
                .set(CHAT, asked.conversation().chat())
                .set(AUTHOR, asked.author().name())
                .set(ROLE, asked.author().role().name())
                .set(DOOR, asked.author().door().name())
                .set(TEXT, asked.text())
                .set(EXECUTOR, asked.executor())
                .set(EXECUTOR_VERSION, asked.executorVersion())
                .set(ASKED_AT, asked.at())
                .set(LOCALE, asked.locale().toLanguageTag())
                .set(AMENDS, asked.amends())
                .returningResult(NUMBER)
                .fetchSingle(NUMBER));
    }

    @Override
    public void add(long prompt, PromptEvent event) {
        int added = tables.within(sql -> sql.insertInto(EVENT, PROMPT_OF, KIND, EVENT_DOCUMENT)
                .select(sql.select(NUMBER, DSL.val(EventDocuments.kind(event)), DSL.val(EventDocuments.document(event)))
                        .from(PROMPT)
                        .where(NUMBER.eq(prompt)))
                .execute());
        if (added == 0) {
            throw new IllegalArgumentException("there is no prompt " + prompt);
        }
    }

    @Override
    public Optional<Recorded> find(long number) {
        return tables.within(sql -> sql.select(PROMPT_FIELDS)
                .from(PROMPT)
                .where(NUMBER.eq(number))
                .fetchOptional()
                .map(it -> recorded(sql, it)));
    }

    @Override
    public List<Recorded> latest(int most) {
        return tables.within(sql -> sql.select(PROMPT_FIELDS)
                .from(PROMPT)
                .orderBy(NUMBER.desc())
                .limit(most)
                .fetch(it -> recorded(sql, it)));
    }

    @Override
    public List<Instant> times(@Nullable String author, Instant after, int most) {
        return tables.within(sql -> sql.select(ASKED_AT)
                .from(PROMPT)
                .where(ASKED_AT.gt(after))
                .and(author == null ? DSL.noCondition() : AUTHOR.eq(author))
                .orderBy(ASKED_AT.desc())
                .limit(most)
                .fetch(ASKED_AT));
    }

    private static Recorded recorded(DSLContext sql, Record row) {
        long number = row.get(NUMBER);
        List<PromptEvent> events = sql.select(KIND, EVENT_DOCUMENT)
                .from(EVENT)
                .where(PROMPT_OF.eq(number))
                .orderBy(NUMBER)
                .fetch(it -> EventDocuments.event(it.get(KIND), it.get(EVENT_DOCUMENT)));
        Author author =
                new Author(row.get(AUTHOR), Author.Role.valueOf(row.get(ROLE)), Author.Door.valueOf(row.get(DOOR)));
        Asked asked = new Asked(
                new ConversationKey(row.get(CHANNEL), row.get(CHAT)),
                author,
                row.get(TEXT),
                row.get(EXECUTOR),
                row.get(EXECUTOR_VERSION),
                row.get(ASKED_AT),
                Locale.forLanguageTag(row.get(LOCALE)),
                row.get(AMENDS));
        return new Recorded(number, asked, events);
    }
}
