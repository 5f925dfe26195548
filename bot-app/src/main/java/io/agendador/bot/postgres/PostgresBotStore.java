package io.agendador.bot.postgres;

import static io.agendador.bot.postgres.generated.Tables.BOT_SENDER;
import static io.agendador.bot.postgres.generated.Tables.BOT_UPDATE;

import io.agendador.bot.telegram.BotBooks;
import io.agendador.bot.telegram.BotStore;
import io.agendador.bot.telegram.ButtonBook;
import io.agendador.bot.telegram.LetterBook;
import io.agendador.bot.telegram.PeopleBook;
import io.agendador.bot.telegram.Presence;
import io.agendador.bot.telegram.UpdateBook;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/** The bot's books in one schema of a PostgreSQL database. Safe for use by many threads and processes. */
public final class PostgresBotStore implements BotStore {

    /** The schema that the bot uses unless told otherwise. */
    public static final String DEFAULT_SCHEMA = "agendador_bot";

    static final String MIGRATIONS = "io/agendador/bot/postgres/migration";

    private final DataSource dataSource;
    private final Tables tables;

    private PostgresBotStore(DataSource dataSource, Tables tables) {
        this.dataSource = dataSource;
        this.tables = tables;
    }

    /**
     * Creates or migrates the schema, which is the bot's alone, and opens it.
     *
     * @param dataSource the caller's, with one connection more at least than the bot has threads for work and sending
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated it; nothing is touched then
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static PostgresBotStore open(DataSource dataSource, String schema) {
        return new PostgresBotStore(
                dataSource, PostgresStore.openTables(dataSource, schema, PostgresBotStore.class, MIGRATIONS));
    }

    @Override
    public <T> T within(Function<BotBooks, T> work) {
        return tables.within(sql -> work.apply(new Books(sql)));
    }

    @Override
    public Presence presence(String process) {
        return io.agendador.postgres.Presence.open(dataSource, process)::close;
    }

    private record Books(DSLContext sql) implements BotBooks {

        @Override
        public UpdateBook updates() {
            return new UpdateRows(sql);
        }

        @Override
        public LetterBook letters() {
            return new LetterRows(sql);
        }

        @Override
        public ButtonBook buttons() {
            return new ButtonRows(sql);
        }

        @Override
        public PeopleBook people() {
            return new PeopleRows(sql);
        }

        @Override
        public boolean inherit(String heir) {
            List<String> gone = holders().stream()
                    .filter(it -> !it.equals(heir))
                    .filter(it -> io.agendador.postgres.Presence.isGone(sql, it))
                    .toList();
            gone.forEach(updates()::free);
            gone.forEach(letters()::release);
            return !gone.isEmpty();
        }

        private List<String> holders() {
            return sql.select(BOT_SENDER.HOLDER)
                    .from(BOT_SENDER)
                    .union(sql.select(BOT_UPDATE.WORKER)
                            .from(BOT_UPDATE)
                            .where(UpdateRows.waiting(BOT_UPDATE))
                            .and(BOT_UPDATE.WORKER.isNotNull()))
                    .fetch(it -> it.value1());
        }
    }
}
