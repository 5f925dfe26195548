package io.agendador.shell.prompt;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.conversation.Replays;
import io.agendador.prompt.conversation.Replays.Replayed;
import io.agendador.prompt.conversation.Replays.Reread;
import io.agendador.prompt.reading.CommandSentences;
import io.agendador.prompt.reading.Reading;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Does a prompt of the history once more, and changes nothing. */
final class PromptRepeat implements ShellCommand {

    private static final String EXECUTOR = "executor";

    private final Talking talking;

    /** What came of it, in JSON; the commands as they are stored. */
    record View(long number, String result, List<String> then, List<String> now) {}

    PromptRepeat(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt repetir", "prompt replay").argument("número").flag(EXECUTOR, "executor");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String typed = invocation.argument(0).orElseThrow();
        if (!typed.matches("\\d{1,15}")) {
            throw unknown(typed);
        }
        long number = Long.parseLong(typed);
        progress.tell(talking.texts().text("progress.prompt"));
        Replays replays = talking.source().replays();
        return invocation.flag(EXECUTOR)
                ? reread(
                        number,
                        replays.reread(number, talking.source().executor()).orElseThrow(() -> unknown(typed)))
                : replayed(number, replays.replay(number));
    }

    private RuntimeException unknown(String typed) {
        return talking.desk().refused(ExitCode.USAGE, "prompt.unknown", typed);
    }

    private Answer replayed(long number, Replayed it) {
        String result = it.getClass().getSimpleName();
        ExitCode code = it instanceof Replayed.Same ? ExitCode.DONE : ExitCode.FAILED;
        return new Answer(
                code,
                new View(number, result, List.of(), List.of()),
                page -> List.of(talking.texts().text("prompt.replay." + result, String.valueOf(number))));
    }

    private Answer reread(long number, Reread it) {
        String result = it.same() ? "Same" : "Different";
        List<String> then = it.then().stream().map(CommandJson::write).toList();
        List<String> now = it.now() instanceof Reading.Understood understood
                ? understood.commands().stream().map(CommandJson::write).toList()
                : List.of();
        return Answer.done(new View(number, result, then, now), page -> lines(number, it, result));
    }

    private List<String> lines(long number, Reread it, String result) {
        CommandSentences sentences = CommandSentences.in(
                talking.texts().locale(),
                talking.desk().today(talking.desk().base().network()));
        List<String> lines = new ArrayList<>();
        lines.add(talking.texts().text("prompt.reread." + result, String.valueOf(number)));
        if (!it.same()) {
            it.then().forEach(one -> lines.add("− " + sentences.of(one)));
            told(it.now(), sentences).forEach(one -> lines.add("+ " + one));
        }
        return lines;
    }

    private static List<String> told(Reading now, CommandSentences sentences) {
        if (now instanceof Reading.Understood it) {
            return it.commands().stream().map(sentences::of).toList();
        } else if (now instanceof Reading.Clarification it) {
            return List.of(it.question());
        } else if (now instanceof Reading.Declined it) {
            return List.of(it.sentence());
        }
        return List.of(((Reading.Failed) now).sentence());
    }
}
