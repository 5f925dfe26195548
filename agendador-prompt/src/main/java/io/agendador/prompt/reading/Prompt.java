package io.agendador.prompt.reading;

import io.agendador.prompt.command.ReplanCommand;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What somebody wrote, and what is needed to understand it.
 *
 * @param text as it was written, at most {@value #LONGEST} characters
 * @param today the day on which it was written, in the network's zone
 * @param network whom and what it can name
 * @param earlier the commands of the same conversation's proposal so far, in their order: what back references mean, and
 *     what an adjustment amends
 * @param locale of what is answered
 */
public record Prompt(String text, LocalDate today, Network network, List<ReplanCommand> earlier, Locale locale) {

    /** The longest prompt, in characters. */
    public static final int LONGEST = 2000;

    public Prompt {
        if (text.length() > LONGEST) {
            throw new InvalidValueException("text", Expected.SHORTER_TEXT, "…", LONGEST);
        }
        earlier = List.copyOf(earlier);
    }

    /** A conversation's first one. */
    public static Prompt of(String text, LocalDate today, Network network, Locale locale) {
        return new Prompt(text, today, network, List.of(), locale);
    }

    /** The same, rewritten. */
    public Prompt withText(String value) {
        return new Prompt(value, today, network, earlier, locale);
    }
}
