package io.agendador.prompt.postgres;

import static io.agendador.prompt.postgres.generated.Tables.PROMPT;
import static io.agendador.prompt.postgres.generated.Tables.PROMPT_EVENT;

import io.agendador.postgres.Tables;
import io.agendador.prompt.conversation.Asked;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.PromptEvent;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.postgres.generated.tables.records.PromptRecord;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The history; that nothing of it is changed, the database sees to. */
final class PostgresHistory implements PromptHistory {

    private final Tables tables;

    PostgresHistory(Tables tables) {
        this.tables = tables;
    }

    @Override
    public long record(Asked asked) {
        return tables.within(sql -> sql.insertInto(PROMPT)
                .set(PROMPT.CHANNEL, asked.conversation().channel())
                .set(PROMPT.CHAT, asked.conversation().chat())
                .set(PROMPT.AUTHOR, asked.author().name())
                .set(PROMPT.AUTHOR_ROLE, asked.author().role())
                .set(PROMPT.AUTHOR_DOOR, asked.author().door())
                .set(PROMPT.TEXT, asked.text())
                .set(PROMPT.EXECUTOR, asked.executor())
                .set(PROMPT.EXECUTOR_VERSION, asked.executorVersion())
                .set(PROMPT.ASKED_AT, asked.at())
                .set(PROMPT.LOCALE, asked.locale().toLanguageTag())
                .set(PROMPT.AMENDS, asked.amends())
                .returningResult(PROMPT.NUMBER)
                .fetchSingle(PROMPT.NUMBER));
    }

    @Override
    public void add(long prompt, PromptEvent event) {
        int added = tables.within(sql -> sql.insertInto(
                        PROMPT_EVENT, PROMPT_EVENT.PROMPT, PROMPT_EVENT.KIND, PROMPT_EVENT.EVENT)
                .select(sql.select(
                                PROMPT.NUMBER,
                                DSL.val(EventDocuments.kind(event)),
                                DSL.val(EventDocuments.document(event)))
                        .from(PROMPT)
                        .where(PROMPT.NUMBER.eq(prompt)))
                .execute());
        if (added == 0) {
            throw new IllegalArgumentException("there is no prompt " + prompt);
        }
    }

    @Override
    public Optional<Recorded> find(long number) {
        return tables.within(sql -> sql.selectFrom(PROMPT)
                .where(PROMPT.NUMBER.eq(number))
                .fetchOptional()
                .map(it -> recorded(sql, it)));
    }

    @Override
    public List<Recorded> latest(int most) {
        return tables.within(sql ->
                sql.selectFrom(PROMPT).orderBy(PROMPT.NUMBER.desc()).limit(most).fetch(it -> recorded(sql, it)));
    }

    @Override
    public List<Instant> times(@Nullable String author, Instant after, int most) {
        return tables.within(sql -> sql.select(PROMPT.ASKED_AT)
                .from(PROMPT)
                .where(PROMPT.ASKED_AT.gt(after))
                .and(author == null ? DSL.noCondition() : PROMPT.AUTHOR.eq(author))
                .orderBy(PROMPT.ASKED_AT.desc())
                .limit(most)
                .fetch(PROMPT.ASKED_AT));
    }

    private static Recorded recorded(DSLContext sql, PromptRecord row) {
        List<PromptEvent> events = sql.select(PROMPT_EVENT.KIND, PROMPT_EVENT.EVENT)
                .from(PROMPT_EVENT)
                .where(PROMPT_EVENT.PROMPT.eq(row.getNumber()))
                .orderBy(PROMPT_EVENT.NUMBER)
                .fetch(it -> EventDocuments.event(it.value1(), it.value2()));
        Asked asked = new Asked(
                new ConversationKey(row.getChannel(), row.getChat()),
                new Author(row.getAuthor(), row.getAuthorRole(), row.getAuthorDoor()),
                row.getText(),
                row.getExecutor(),
                row.getExecutorVersion(),
                row.getAskedAt(),
                Locale.forLanguageTag(row.getLocale()),
                row.getAmends());
        return new Recorded(row.getNumber(), asked, events);
    }
}
