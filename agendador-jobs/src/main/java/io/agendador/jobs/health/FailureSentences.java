package io.agendador.jobs.health;

import io.agendador.present.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says in the reader's language why a run failed. The ledger and the logs keep it in English; what is not a sentence of
 * ours, such as the message of an exception, stands as it was said. Immutable.
 */
public final class FailureSentences {

    /** A sentence comes before those that would take it for one of theirs. */
    private static final List<String> KEYS = List.of(
            "left-alone",
            "too-long",
            "taken-over",
            "lease",
            "stopped",
            "killed",
            "silent",
            "freed",
            "no-thread",
            "no-result",
            "no-answer",
            "not-called",
            "broke-off",
            "answered",
            "no-calendar",
            "no-reason",
            "all-unread",
            "none-read",
            "unread",
            "channels",
            "may-not-renew",
            "may-not-confirm",
            "may-not-back-up",
            "unpublished",
            "parameters",
            "nothing",
            "hand-kept");

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH).with(FailureSentences.class, "health");
    private static final List<Known> ALL = KEYS.stream().map(Known::of).toList();

    private final Texts texts;

    private record Known(String key, Pattern pattern) {

        static Known of(String name) {
            String key = "failure." + name;
            String sentence = ENGLISH.text(key, "\u0001", "\u0001");
            return new Known(key, Pattern.compile("\\Q" + sentence.replace("\u0001", "\\E(.+)\\Q") + "\\E"));
        }
    }

    /** In the language of these texts. */
    public FailureSentences(Texts texts) {
        this.texts = texts.with(FailureSentences.class, "health");
    }

    /**
     * One sentence for what a run's error says.
     *
     * @param stored as {@link io.agendador.jobs.ledger.Execution#error} has it
     */
    public String of(String stored) {
        for (Known known : ALL) {
            Matcher matcher = known.pattern.matcher(stored);
            if (matcher.matches()) {
                Object[] parts = IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(it -> of(matcher.group(it)))
                        .toArray();
                return texts.text(known.key, parts);
            }
        }
        return stored;
    }
}
