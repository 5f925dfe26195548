package io.agendador.shell.prompt;

import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Planner;
import io.agendador.prompt.conversation.ConversationPorts;
import io.agendador.prompt.conversation.ConversationSettings;
import io.agendador.prompt.conversation.ConversationStore;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.InMemoryConversationStore;
import io.agendador.prompt.conversation.InMemoryPromptHistory;
import io.agendador.prompt.conversation.InMemoryTemplateStore;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.Replays;
import io.agendador.prompt.conversation.TemplateStore;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.drafting.Answering;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.review.RosterReports;
import io.agendador.review.StatisticsReports;
import io.agendador.review.Transactions;
import io.agendador.shell.command.DemoShell;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Conversations that are kept in memory. */
public record DemoPrompts(
        Transactions transactions,
        CalendarMirror mirror,
        Supplier<UUID> ids,
        ConversationStore stored,
        PromptHistory history,
        TemplateStore saved)
        implements PromptSource {

    private static final PromptExecutor INTERPRETER = new OfflineInterpreter();

    /** About that store and those calendars. */
    public static DemoPrompts over(Transactions store, CalendarMirror mirror, Supplier<UUID> ids) {
        return new DemoPrompts(
                store,
                mirror,
                ids,
                new InMemoryConversationStore(),
                new InMemoryPromptHistory(),
                new InMemoryTemplateStore());
    }

    @Override
    public PromptExecutor executor() {
        return INTERPRETER;
    }

    @Override
    public Answering answering(InstantSource clock) {
        return new Answering(new RosterReports(transactions), new StatisticsReports(transactions), mirror, clock);
    }

    @Override
    public Conversations conversations() {
        return new Conversations(
                new ConversationPorts(transactions, stored, history, INTERPRETER, mirror),
                ConversationSettings.DEFAULT,
                new Planner(),
                DemoShell.WEDNESDAY,
                ids);
    }

    @Override
    public Replays replays() {
        return new Replays(transactions, history, new Planner());
    }

    @Override
    public Templates templates() {
        return new Templates(saved);
    }
}
