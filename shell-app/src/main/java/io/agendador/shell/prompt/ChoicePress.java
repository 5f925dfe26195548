package io.agendador.shell.prompt;

import io.agendador.prompt.conversation.Reply;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;

/** Chooses something that the conversation offers: approves, rejects, answers a question. */
final class ChoicePress implements ShellCommand {

    private final Talking talking;

    ChoicePress(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt escolher", "prompt choose").argument("número");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String typed = invocation.argument(0).orElseThrow();
        Reply standing = talking.standing();
        int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > standing.choices().size()) {
            String key = standing.choices().isEmpty() ? "prompt.nothing-to-choose" : "prompt.choice";
            throw talking.desk()
                    .refused(ExitCode.USAGE, key, typed, standing.choices().size());
        }
        progress.tell(talking.texts().text("progress.prompt"));
        return talking.answer(talking.press(standing.choices().get(number - 1).token()));
    }
}
