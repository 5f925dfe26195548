package io.agendador.shell.prompt;

import io.agendador.prompt.conversation.PromptTemplate;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Saves a template, or forgets one that was saved. */
final class TemplateKeep implements ShellCommand {

    private final Talking talking;
    private final boolean saves;

    TemplateKeep(Talking talking, boolean saves) {
        this.talking = talking;
        this.saves = saves;
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = saves
                ? Syntax.of("prompt modelo salvar", "prompt template save")
                        .argument("nome")
                        .argument("texto")
                : Syntax.of("prompt modelo remover", "prompt template remove")
                        .argument("nome", TemplateUse.names(talking));
        return syntax.changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String name = invocation.argument(0).orElseThrow();
        PromptTemplate template =
                saves ? new PromptTemplate(name, invocation.argument(1).orElseThrow()) : talking.template(name);
        String key = saves ? "prompt.template.save" : "prompt.template.remove";
        Answer would = told(template, key + ".would");
        return Confirmation.of(would)
                .carryOut(invocation, () -> told(template, key + (done(template) ? ".done" : ".not")));
    }

    private boolean done(PromptTemplate template) {
        return saves
                ? talking.source().templates().save(template, talking.author())
                : talking.source().templates().remove(template.name(), talking.author());
    }

    private Answer told(PromptTemplate template, String key) {
        return Answer.done(template, page -> List.of(talking.texts().text(key, template.name(), template.text())));
    }
}
