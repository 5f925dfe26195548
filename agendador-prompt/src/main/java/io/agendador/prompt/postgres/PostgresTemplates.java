package io.agendador.prompt.postgres;

import static io.agendador.prompt.postgres.PromptTables.NAME;
import static io.agendador.prompt.postgres.PromptTables.TEMPLATE;
import static io.agendador.prompt.postgres.PromptTables.TEXT;

import io.agendador.postgres.Tables;
import io.agendador.prompt.conversation.PromptTemplate;
import io.agendador.prompt.conversation.TemplateStore;
import java.util.Comparator;
import java.util.List;

/** Templates, each in one row. */
final class PostgresTemplates implements TemplateStore {

    private final Tables tables;

    PostgresTemplates(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<PromptTemplate> all() {
        // Sorted as Java does: the database would sort by its own language.
        return tables.within(sql ->
                sql
                        .select(NAME, TEXT)
                        .from(TEMPLATE)
                        .fetch(it -> new PromptTemplate(it.get(NAME), it.get(TEXT)))
                        .stream()
                        .sorted(Comparator.comparing(PromptTemplate::name))
                        .toList());
    }

    @Override
    public void save(PromptTemplate template) {
        int stored = tables.within(sql -> sql.insertInto(TEMPLATE)
                .set(NAME, template.name())
                .set(TEXT, template.text())
                .onConflict(NAME)
                .doUpdate()
                .set(TEXT, template.text())
                .execute());
        if (stored != 1) {
            throw new IllegalStateException("one template is stored, not " + stored);
        }
    }

    @Override
    public boolean remove(String name) {
        return tables.within(
                sql -> sql.deleteFrom(TEMPLATE).where(NAME.eq(name)).execute() == 1);
    }
}
