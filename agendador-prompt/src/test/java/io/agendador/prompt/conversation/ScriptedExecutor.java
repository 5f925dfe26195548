package io.agendador.prompt.conversation;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.UnreadableCommandException;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Usage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Takes prompts by the word: one that is the JSON of commands is understood, {@code ask:<text>} is a question whose only
 * option is that text, {@code ask} one without options, {@code fail} fails, {@code break} throws, all else is declined.
 */
public final class ScriptedExecutor implements PromptExecutor {

    private final List<String> rehearsed = new CopyOnWriteArrayList<>();

    /** That has rehearsed nothing yet. */
    public ScriptedExecutor() {}

    /** The prompts it was to read for nobody, in their order. */
    public List<String> rehearsed() {
        return rehearsed;
    }

    @Override
    public void rehearse(Prompt prompt) {
        rehearsed.add(prompt.text());
    }

    /** The prompt that is understood as these commands. */
    public static String prompt(ReplanCommand... commands) {
        return CommandJson.writeAll(List.of(commands));
    }

    @Override
    public Reading read(Prompt prompt) {
        String text = prompt.text();
        if (text.startsWith("ask:")) {
            return new Reading.Clarification("Qual?", List.of(new Reading.Option("Esta", text.substring(4))));
        }
        if (text.startsWith("instead:")) {
            return new Reading.Understood(CommandJson.readAll(text.substring(8)), List.of(), true, Usage.NONE);
        }
        return switch (text) {
            case "ask" -> new Reading.Clarification("Quando?", List.of());
            case "fail" -> new Reading.Failed("Sem resposta.", true);
            case "break" -> throw new IllegalStateException("broken");
            default -> read(text);
        };
    }

    private static Reading read(String text) {
        try {
            return new Reading.Understood(CommandJson.readAll(text), List.of("lido"));
        } catch (UnreadableCommandException unreadable) {
            return new Reading.Declined("Isso não é comigo.");
        }
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public String version() {
        return "1";
    }
}
