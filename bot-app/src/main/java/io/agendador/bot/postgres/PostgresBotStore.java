package io.agendador.bot.postgres;

import io.agendador.bot.telegram.BotBooks;
import io.agendador.bot.telegram.BotStore;
import io.agendador.bot.telegram.ButtonBook;
import io.agendador.bot.telegram.LetterBook;
import io.agendador.bot.telegram.PeopleBook;
import io.agendador.bot.telegram.UpdateBook;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/** The bot's books in one schema of a PostgreSQL database. Safe for use by many threads and processes. */
public final class PostgresBotStore implements BotStore {

    /** The schema that the bot uses unless told otherwise. */
    public static final String DEFAULT_SCHEMA = "agendador_bot";

    static final String MIGRATIONS = "io/agendador/bot/postgres/migration";

    private final Tables tables;

    private PostgresBotStore(Tables tables) {
        this.tables = tables;
    }

    /**
     * Creates or migrates the schema, which is the bot's alone, and opens it.
     *
     * @param dataSource the caller's, with at least as many connections as the bot has threads for work and sending
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated it; nothing is touched then
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static PostgresBotStore open(DataSource dataSource, String schema) {
        return new PostgresBotStore(PostgresStore.openTables(dataSource, schema, PostgresBotStore.class, MIGRATIONS));
    }

    @Override
    public <T> T within(Function<BotBooks, T> work) {
        return tables.within(sql -> work.apply(new Books(sql)));
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
    }
}
