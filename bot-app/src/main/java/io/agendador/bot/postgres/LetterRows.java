package io.agendador.bot.postgres;

import static io.agendador.bot.postgres.generated.Tables.BOT_LETTER;
import static io.agendador.bot.postgres.generated.Tables.BOT_SENDER;

import io.agendador.bot.postgres.generated.tables.records.BotLetterRecord;
import io.agendador.bot.telegram.Attachment;
import io.agendador.bot.telegram.Letter;
import io.agendador.bot.telegram.Letter.Priority;
import io.agendador.bot.telegram.LetterBook;
import io.agendador.bot.telegram.Post.InsteadOf;
import io.agendador.bot.telegram.Post.InsteadOfKey;
import io.agendador.bot.telegram.Post.New;
import io.agendador.bot.telegram.Post.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The outbox. */
final class LetterRows implements LetterBook {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<List<Letter.Key>>> KEYBOARD = new TypeReference<>() {};
    private static final Table<BotLetterRecord> BETTER = BOT_LETTER.as("better");

    /** By the number that a row has for it, which is also the order of sending. */
    private static final List<Priority> PRIORITIES = List.of(Priority.ANSWER, Priority.NOTIFICATION, Priority.LATER);

    private final DSLContext sql;

    LetterRows(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean contains(String key) {
        return sql.fetchExists(BOT_LETTER, BOT_LETTER.KEY.eq(key));
    }

    @Override
    public void add(Letter letter) {
        BotLetterRecord row = new BotLetterRecord();
        row.setKey(letter.key());
        row.setChatId(letter.chat());
        row.setPriority((short) PRIORITIES.indexOf(letter.priority()));
        row.setHtml(letter.html());
        row.setKeyboard(JSONB.valueOf(JSON.writeValueAsString(letter.keyboard())));
        place(row, letter.place());
        letter.file().ifPresent(it -> {
            row.setFileName(it.name());
            row.setFilePhoto(it.photo());
            row.setFileBytes(it.bytes());
        });
        row.setState(State.WAITING);
        row.setDueAt(letter.dueAt());
        sql.insertInto(BOT_LETTER).set(row).execute();
    }

    private static void place(BotLetterRecord row, Place place) {
        if (place instanceof InsteadOf message) {
            row.setTargetMessage(message.message());
        } else if (place instanceof InsteadOfKey key) {
            row.setTargetKey(key.key());
        }
    }

    @Override
    public List<Letter> heads(int most) {
        Condition first = DSL.notExists(DSL.selectOne()
                .from(BETTER)
                .where(waiting(BETTER))
                .and(BETTER.field(BOT_LETTER.CHAT_ID).eq(BOT_LETTER.CHAT_ID))
                .and(DSL.row(BETTER.field(BOT_LETTER.PRIORITY), BETTER.field(BOT_LETTER.NUMBER))
                        .lt(BOT_LETTER.PRIORITY, BOT_LETTER.NUMBER)));
        return sql.selectFrom(BOT_LETTER)
                .where(waiting(BOT_LETTER))
                .and(first)
                .orderBy(BOT_LETTER.PRIORITY, BOT_LETTER.NUMBER)
                .limit(most)
                .fetch(LetterRows::letter);
    }

    private static Condition waiting(Table<BotLetterRecord> letter) {
        // Written out, not a parameter, so that the planner sees that the partial index fits.
        return letter.field(BOT_LETTER.STATE).eq(DSL.inline(State.WAITING, BOT_LETTER.STATE));
    }

    private static Letter letter(BotLetterRecord row) {
        Optional<Attachment> file = Optional.ofNullable(row.getFileName())
                .map(it -> new Attachment(it, row.getFileBytes(), row.getFilePhoto()));
        return new Letter(
                row.getNumber(),
                row.getKey(),
                row.getChatId(),
                PRIORITIES.get(row.getPriority()),
                row.getHtml(),
                JSON.readValue(row.getKeyboard().data(), KEYBOARD),
                file,
                place(row),
                row.getDueAt(),
                row.getAttempts());
    }

    private static Place place(BotLetterRecord row) {
        if (row.getTargetMessage() != null) {
            return new InsteadOf(row.getTargetMessage());
        }
        return row.getTargetKey() != null ? new InsteadOfKey(row.getTargetKey()) : new New();
    }

    @Override
    public void sent(long number, OptionalInt message, Instant now) {
        UpdateSetMoreStep<BotLetterRecord> sent = ended(State.SENT, now);
        (message.isPresent() ? sent.set(BOT_LETTER.MESSAGE_ID, message.getAsInt()) : sent)
                .where(BOT_LETTER.NUMBER.eq(number))
                .execute();
    }

    @Override
    public void dropped(long number, String reason, Instant now) {
        ended(State.DROPPED, now)
                .set(BOT_LETTER.REASON, reason)
                .where(BOT_LETTER.NUMBER.eq(number))
                .execute();
    }

    private UpdateSetMoreStep<BotLetterRecord> ended(State state, Instant now) {
        return sql.update(BOT_LETTER)
                .set(BOT_LETTER.STATE, state)
                .set(BOT_LETTER.DONE_AT, now)
                .set(BOT_LETTER.HTML, "")
                .setNull(BOT_LETTER.FILE_BYTES);
    }

    @Override
    public void failed(long number, Instant from) {
        sql.update(BOT_LETTER)
                .set(BOT_LETTER.ATTEMPTS, BOT_LETTER.ATTEMPTS.plus(1))
                .set(BOT_LETTER.DUE_AT, from)
                .where(BOT_LETTER.NUMBER.eq(number))
                .execute();
    }

    @Override
    public Optional<Integer> message(long chat, String key) {
        return sql.select(BOT_LETTER.MESSAGE_ID)
                .from(BOT_LETTER)
                .where(BOT_LETTER.KEY.eq(key))
                .and(BOT_LETTER.CHAT_ID.eq(chat))
                .fetchOptional(BOT_LETTER.MESSAGE_ID);
    }

    @Override
    public List<Sent> since(Instant from) {
        return sql.select(BOT_LETTER.CHAT_ID, BOT_LETTER.TARGET_KEY, BOT_LETTER.TARGET_MESSAGE, BOT_LETTER.DONE_AT)
                .from(BOT_LETTER)
                .where(BOT_LETTER.STATE.ne(DSL.inline(State.WAITING, BOT_LETTER.STATE)))
                .and(BOT_LETTER.DONE_AT.gt(from))
                .orderBy(BOT_LETTER.DONE_AT)
                .fetch(it -> new Sent(it.value1(), it.value2() != null || it.value3() != null, it.value4()));
    }

    @Override
    public int waiting() {
        return sql.fetchCount(BOT_LETTER, waiting(BOT_LETTER));
    }

    @Override
    public boolean lease(String holder, Instant now, Instant until) {
        return sql.insertInto(BOT_SENDER)
                        .set(BOT_SENDER.HOLDER, holder)
                        .set(BOT_SENDER.UNTIL_AT, until)
                        .onConflict(BOT_SENDER.ONLY_ONE)
                        .doUpdate()
                        .set(BOT_SENDER.HOLDER, holder)
                        .set(BOT_SENDER.UNTIL_AT, until)
                        .where(BOT_SENDER.HOLDER.eq(holder).or(BOT_SENDER.UNTIL_AT.le(now)))
                        .execute()
                == 1;
    }

    @Override
    public void release(String holder) {
        sql.deleteFrom(BOT_SENDER).where(BOT_SENDER.HOLDER.eq(holder)).execute();
    }

    @Override
    public void forget(Instant before) {
        sql.deleteFrom(BOT_LETTER)
                .where(BOT_LETTER.STATE.ne(DSL.inline(State.WAITING, BOT_LETTER.STATE)))
                .and(BOT_LETTER.DONE_AT.lt(before))
                .execute();
    }
}
