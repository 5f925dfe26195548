package io.agendador.prompt.conversation;

import static io.agendador.prompt.drafting.Town.SUNDAY;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.conversation.Choice.Action;
import io.agendador.prompt.drafting.Town;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A conversation in the town; nothing of it lives longer than a turn but what is stored. */
final class Chat {

    static final Locale PT = Locale.forLanguageTag("pt-BR");
    static final ConversationKey KEY = new ConversationKey("shell", "Lia");

    final Town town;
    final ConversationStore conversations;
    final PromptHistory history;
    final @Nullable CalendarMirror mirror;
    final ScriptedExecutor executor = new ScriptedExecutor();
    Author author = Town.LIA;
    PromptLimits limits = new PromptLimits(new PromptLimits.Rate(1000, 1000), new PromptLimits.Rate(1000, 1000));
    Instant now = Town.NOW;

    Chat() {
        this(new Town(), new InMemoryConversationStore(), new InMemoryPromptHistory());
    }

    Chat(Town town, ConversationStore conversations, PromptHistory history) {
        this.town = town;
        this.conversations = conversations;
        this.history = history;
        InMemoryCalendarMirror calendars = new InMemoryCalendarMirror(town.store, () -> now, town::id);
        calendars.link(new Author("Rita", Author.Role.ADMIN, Author.Door.SHELL));
        mirror = calendars;
    }

    /** As after a restart, each time. */
    Conversations conversations() {
        return new Conversations(
                new ConversationPorts(town.store, conversations, history, executor, mirror),
                new ConversationSettings(limits, Effort.of(500), 30),
                new Planner(),
                () -> now,
                town::id);
    }

    Reply say(ReplanCommand... commands) {
        return say(ScriptedExecutor.prompt(commands));
    }

    Reply say(String text) {
        return conversations().say(KEY, author, text, PT);
    }

    Reply press(String token) {
        return conversations().press(KEY, author, token, PT);
    }

    Reply open(ProposalId proposal) {
        return conversations().open(KEY, author, proposal, PT);
    }

    /** Presses that of what was offered. */
    Reply press(Reply offered, Action action) {
        return press(token(offered, action));
    }

    static String token(Reply offered, Action action) {
        return offered.choices().stream()
                .filter(it -> it.action() == action)
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not offered: " + offered))
                .token();
    }

    Conversation state() {
        return conversations.find(KEY).orElseThrow();
    }

    static LocalDate day(int after) {
        return SUNDAY.plusDays(after);
    }
}
