package io.agendador.prompt.offline.item;

import java.util.List;

/**
 * What cannot be read without asking.
 *
 * @param key of the question in the bundle
 * @param arguments of the question
 * @param choices what could be written instead; none for a free answer
 * @param from where the words in doubt begin in the prompt
 * @param to where they end, exclusive
 */
public record Doubt(String key, List<String> arguments, List<Choice> choices, int from, int to) {

    /** What is on the button, and what would stand in place of the words in doubt. */
    public record Choice(String label, String words) {}

    public static Doubt of(String key, Item about, List<Choice> choices, String... arguments) {
        return new Doubt(key, List.of(arguments), List.copyOf(choices), about.from(), about.to());
    }
}
