package io.agendador.shell.prompt;

import io.agendador.prompt.conversation.PromptTemplate;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.conversation.Templates.Filled;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says a template, with values for its placeholders. */
final class TemplateUse implements ShellCommand {

    private final Talking talking;

    TemplateUse(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt modelo usar", "prompt template use")
                .argument("nome", names(talking))
                .argument("[campo=valor…]");
    }

    /** All of them, to be completed. */
    static Completion names(Talking talking) {
        return Completion.of(
                () -> talking.source().templates().all(talking.texts().locale()).stream()
                        .map(PromptTemplate::name)
                        .toList());
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        List<String> typed = invocation.arguments();
        PromptTemplate template = talking.template(typed.get(0));
        Map<String, String> values = values(typed.subList(1, typed.size()));
        Filled filled = Templates.fill(template, values, talking.desk().base().network());
        if (filled instanceof Filled.Missing missing) {
            throw refused(missing.placeholder(), values);
        }
        progress.tell(talking.texts().text("progress.prompt"));
        return talking.answer(talking.say(((Filled.Text) filled).prompt()));
    }

    private CommandRefused refused(PromptTemplate.Placeholder lacking, Map<String, String> values) {
        String typed = values.getOrDefault(lacking.name(), "");
        return talking.desk()
                .refused(
                        ExitCode.USAGE,
                        typed.isEmpty() ? "prompt.template.missing" : "prompt.template.unfit",
                        lacking.name(),
                        talking.texts().text("prompt.template.type." + lacking.type()),
                        typed);
    }

    private Map<String, String> values(List<String> typed) {
        Map<String, String> values = new TreeMap<>();
        typed.forEach(it -> {
            int equals = it.indexOf('=');
            if (equals < 1) {
                throw talking.desk().refused(ExitCode.USAGE, "prompt.template.value", it);
            }
            values.put(it.substring(0, equals).strip(), it.substring(equals + 1).strip());
        });
        return values;
    }
}
