package io.agendador.shell.prompt;

import io.agendador.present.Moments;
import io.agendador.present.TextTable;
import io.agendador.prompt.conversation.PromptEvent;
import io.agendador.prompt.conversation.PromptHistory.Recorded;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** What was said, and what became of it; the newest first. */
final class HistoryList implements ShellCommand {

    private static final int USUAL = 20;
    private static final int MOST = 1000;

    private final Talking talking;

    /** A prompt in JSON; moments in UTC. */
    record View(
            long number,
            String text,
            String author,
            String channel,
            String executor,
            String version,
            String at,
            List<PromptEvent> events) {

        static View of(Recorded it) {
            return new View(
                    it.number(),
                    it.asked().text(),
                    it.asked().author().name(),
                    it.asked().conversation().channel(),
                    it.asked().executor(),
                    it.asked().executorVersion(),
                    it.asked().at().toString(),
                    it.events());
        }
    }

    HistoryList(Talking talking) {
        this.talking = talking;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("prompt historico", "prompt history").option("quantas", "most", "20");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        int most = invocation.number("quantas", 1, MOST).orElse((long) USUAL).intValue();
        List<Recorded> found = talking.source().history().latest(most);
        return Answer.done(found.stream().map(View::of).toList(), page -> lines(found, page));
    }

    private List<String> lines(List<Recorded> found, Answer.Page page) {
        if (found.isEmpty()) {
            return List.of(talking.texts().text("prompt.history.none"));
        }
        Moments moments =
                new Moments(talking.texts(), talking.desk().base().network().zone());
        TextTable table = TextTable.of(talking.texts().text("columns.prompts").split(";", -1));
        found.forEach(it -> table.row(
                String.valueOf(it.number()),
                moments.at(it.asked().at()),
                it.asked().author().name(),
                outcome(it),
                it.asked().text().replaceAll("\\s+", " ")));
        return table.lines(page.width(), page.colours());
    }

    /** The last thing that became of it. */
    private String outcome(Recorded it) {
        if (it.events().isEmpty()) {
            return talking.texts().text("prompt.event.none");
        }
        PromptEvent last = it.events().get(it.events().size() - 1);
        if (last instanceof PromptEvent.Read read) {
            return talking.texts().text("prompt.event.read." + read.as());
        } else if (last instanceof PromptEvent.Decided decided) {
            return talking.texts().text("prompt.event." + decided.ending());
        }
        return talking.texts().text("prompt.event." + last.getClass().getSimpleName());
    }
}
