package io.agendador.shell.line;

import io.agendador.roster.Shift;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what it understood. */
final class EchoCommand implements ShellCommand {

    /** What it understood, in JSON. */
    record Heard(List<String> arguments, List<String> options) {}

    @Override
    public Syntax syntax() {
        return Syntax.of("eco dizer", "echo say")
                .argument("texto")
                .argument("[mais]")
                .option("semanas", "weeks", "4")
                .option("inicio", "start", "2026-11-22")
                .option("turno", "shift", "manha")
                .option("forcar", "force", "3-4")
                .flag("alto", "loud");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        progress.tell("…");
        List<String> arguments = IntStream.range(0, 2)
                .mapToObj(invocation::argument)
                .flatMap(it -> it.stream())
                .toList();
        if (arguments.contains("fail")) {
            throw new IllegalStateException("broken");
        }
        List<String> options = Stream.of(
                        invocation.number("semanas", 1, 12).map(String::valueOf),
                        invocation.date("inicio").map(String::valueOf),
                        invocation.choice("turno", Shift.class).map(String::valueOf),
                        invocation
                                .text("forcar")
                                .map(it -> invocation.numbers("forcar", 1, 12).toString()),
                        invocation.text("alto"))
                .flatMap(it -> it.stream())
                .toList();
        Heard heard = new Heard(arguments, options);
        ExitCode code = arguments.contains("stale") ? ExitCode.STALE : ExitCode.DONE;
        return new Answer(code, heard, page -> List.of(arguments + " " + options));
    }
}
