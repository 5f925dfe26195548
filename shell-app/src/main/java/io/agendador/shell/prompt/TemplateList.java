package io.agendador.shell.prompt;

import io.agendador.present.TextTable;
import io.agendador.prompt.conversation.PromptTemplate;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Prompts to be used again. */
final class TemplateList implements ShellCommand {

    private final Talking talking;

    TemplateList(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt modelos", "prompt templates");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        List<PromptTemplate> all =
                talking.source().templates().all(talking.texts().locale());
        return Answer.done(all, page -> {
            TextTable table =
                    TextTable.of(talking.texts().text("columns.templates").split(";", -1));
            all.forEach(it -> table.row(it.name(), it.text()));
            return table.lines(page.width(), page.colours());
        });
    }
}
