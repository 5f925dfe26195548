package io.agendador.shell.prompt;

import io.agendador.prompt.conversation.Reply;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Optional;

/** The conversation in the terminal: a line is a prompt, a number chooses, an empty line ends. */
final class Talk implements ShellCommand {

    private final Talking talking;

    Talk(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("conversa", "talk");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        if (!invocation.canAsk()) {
            throw talking.desk().refused(ExitCode.USAGE, "prompt.no-terminal");
        }
        Reply reply = talking.standing();
        while (true) {
            Reply shown = reply;
            Optional<String> line = invocation
                    .answer(
                            page -> new ReplyLines(talking, page).of(shown),
                            talking.texts().text("prompt.you"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
            if (line.isEmpty()) {
                break;
            }
            progress.tell(talking.texts().text("progress.prompt"));
            reply = answered(reply, line.get());
        }
        return new Answer(ExitCode.DONE, ReplyView.of(talking, reply), page -> List.of());
    }

    private Reply answered(Reply reply, String line) {
        int number = line.matches("\\d{1,3}") ? Integer.parseInt(line) : 0;
        return number >= 1 && number <= reply.choices().size()
                ? talking.press(reply.choices().get(number - 1).token())
                : talking.say(line);
    }
}
