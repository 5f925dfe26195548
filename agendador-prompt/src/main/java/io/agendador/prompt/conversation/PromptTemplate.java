package io.agendador.prompt.conversation;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt to be used again.
 *
 * @param name how people call it, 1…60 characters of one line
 * @param text the prompt; {@code {Ana:professional}} is a placeholder with its name and its type, at most 1,000 characters
 */
public record PromptTemplate(String name, String text) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern PLACEHOLDER = Pattern.compile("[{]([^{}:]{1,40}):([a-z]{1,20})[}]");

    /** What a placeholder stands for. */
    public enum Type {
        /** Somebody of the network, by a name that only one bears. */
        PROFESSIONAL,
        /** A location of the network. */
        LOCATION,
        /** A room of the network, {@code <location> - <room>}. */
        ROOM,
        /** A day, as prompts tell it: {@code 14/12}, {@code próxima terça}. */
        DAY,
        /** Days in a row, as prompts tell them: {@code semana 2}, {@code de 10 a 20/01}. */
        PERIOD,
        /** A shift, as prompts tell it: {@code manhã}, {@code tarde}. */
        SHIFT,
        /** A whole number, 0…999. */
        NUMBER
    }

    /** One placeholder. */
    public record Placeholder(String name, Type type) {}

    public PromptTemplate {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException("name", Expected.SHORTER_TEXT, "…", LONGEST_NAME);
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new InvalidValueException("text", Expected.SHORTER_TEXT, "…", LONGEST_TEXT);
        }
        placeholders(text);
    }

    /** Its placeholders, in the order in which they come first; of one name there is one type. */
    public List<Placeholder> placeholders() {
        return placeholders(text);
    }

    private static List<Placeholder> placeholders(String text) {
        List<Placeholder> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            Placeholder one = new Placeholder(matcher.group(1).strip(), type(matcher.group(2)));
            if (found.stream().anyMatch(it -> it.name().equals(one.name()) && it.type() != one.type())) {
                throw new InvalidValueException("text", Expected.UNIQUE, one.name());
            }
            if (!found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    private static Type type(String word) {
        try {
            return Type.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValueException("text", Expected.KNOWN, word);
        }
    }

    /** The text with each placeholder replaced by what the function gives for its name. */
    String filled(UnaryOperator<String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        it -> Matcher.quoteReplacement(values.apply(it.group(1).strip())));
    }
}
