package io.agendador.prompt.postgres;

import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import io.agendador.postgres.backup.Part;
import io.agendador.prompt.conversation.ConversationStore;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.TemplateStore;
import io.agendador.prompt.openai.TokenLedger;
import javax.sql.DataSource;

/** Conversations, history, templates and a model's budget in a schema of their own. Safe for use by many threads and processes. */
public final class PostgresPrompts {

    /** The schema unless told otherwise. */
    public static final String DEFAULT_SCHEMA = "agendador_prompt";

    static final String MIGRATIONS = "io/agendador/prompt/postgres/migration";

    private final Tables tables;

    private PostgresPrompts(Tables tables) {
        this.tables = tables;
    }

    /**
     * Creates or migrates the schema, and opens it.
     *
     * @param dataSource the caller's pool, of at least two connections
     * @param schema of one network's prompts; lower-case letters, digits and underscores, at most 63, no digit first
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated it
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static PostgresPrompts open(DataSource dataSource, String schema) {
        return new PostgresPrompts(PostgresStore.openTables(dataSource, schema, PostgresPrompts.class, MIGRATIONS));
    }

    /** What a backup takes of them; nothing where there are none. */
    public static Part part(String schema) {
        return new Part("prompt", schema, PostgresPrompts.class, MIGRATIONS, false);
    }

    /** Where conversations are. */
    public ConversationStore conversations() {
        return new PostgresConversations(tables);
    }

    /** Every prompt. */
    public PromptHistory history() {
        return new PostgresHistory(tables);
    }

    /** What people have saved. */
    public TemplateStore templates() {
        return new PostgresTemplates(tables);
    }

    /** What a language model may still be asked for; one budget for all that share the schema. */
    public TokenLedger tokens() {
        return new PostgresTokenLedger(tables);
    }

    /** For tests: what the adapters work on. */
    Tables tables() {
        return tables;
    }
}
