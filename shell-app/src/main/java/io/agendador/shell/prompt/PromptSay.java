package io.agendador.shell.prompt;

import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;

/** Says something in the conversation, or shows where it stands. */
final class PromptSay implements ShellCommand {

    private final Talking talking;

    PromptSay(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt", "prompt").argument("[texto…]");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String text = String.join(" ", invocation.arguments()).strip();
        progress.tell(talking.texts().text("progress.prompt"));
        return talking.answer(text.isEmpty() ? talking.standing() : talking.say(text));
    }
}
