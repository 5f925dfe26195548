package io.agendador.prompt.postgres;

import static io.agendador.prompt.postgres.generated.Tables.PROMPT_TEMPLATE;

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
        return tables.within(sql -> sql
                .select(PROMPT_TEMPLATE.NAME, PROMPT_TEMPLATE.TEXT)
                .from(PROMPT_TEMPLATE)
                .fetch(it -> new PromptTemplate(it.get(PROMPT_TEMPLATE.NAME), it.get(PROMPT_TEMPLATE.TEXT)))
                .stream()
                .sorted(Comparator.comparing(PromptTemplate::name))
                .toList());
    }

    @Override
    public void save(PromptTemplate template) {
        int stored = tables.within(sql -> sql.insertInto(PROMPT_TEMPLATE)
                .set(PROMPT_TEMPLATE.NAME, template.name())
                .set(PROMPT_TEMPLATE.TEXT, template.text())
                .onConflict(PROMPT_TEMPLATE.NAME)
                .doUpdate()
                .set(PROMPT_TEMPLATE.TEXT, template.text())
                .execute());
        if (stored != 1) {
            throw new IllegalStateException("one template is stored, not " + stored);
        }
    }

    @Override
    public boolean remove(String name) {
        return tables.within(sql -> sql.deleteFrom(PROMPT_TEMPLATE)
                        .where(PROMPT_TEMPLATE.NAME.eq(name))
                        .execute()
                == 1);
    }
}
