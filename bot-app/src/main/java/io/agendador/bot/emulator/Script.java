package io.agendador.bot.emulator;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation to be played: a line each. {@code > text} is said, {@code [Label]} is pressed, {@code < fragment} is
 * waited for in a message of the bot, {@code ! fragment} in the answer to a press; empty lines and {@code #} lines count
 * for nothing.
 */
public final class Script {

    private final List<String> lines;

    private Script(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if a line is none of these; it is told which
     */
    public static Script of(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.strip().split("\\R", -1)) {
            String it = line.strip();
            if (!it.isEmpty() && !it.startsWith("#")) {
                if (!it.matches("[><!] .+|\\[.+]")) {
                    throw new IllegalArgumentException(
                            "a line of a conversation starts with '> ', '< ', '! ' or '[': " + it);
                }
                lines.add(it);
            }
        }
        return new Script(List.copyOf(lines));
    }

    /**
     * Plays it.
     *
     * @throws AssertionError where the bot does not answer as written
     */
    public void play(ChatScreen chat) {
        for (String line : lines) {
            String rest = line.substring(1).strip();
            switch (line.charAt(0)) {
                case '>' -> chat.says(rest);
                case '<' -> chat.expects(rest);
                case '!' -> chat.alerted(rest);
                default -> chat.presses(rest.substring(0, rest.length() - 1));
            }
        }
    }
}
