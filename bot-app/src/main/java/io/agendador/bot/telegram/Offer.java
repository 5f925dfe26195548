package io.agendador.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A button to be shown.
 *
 * @param label what people read on it
 * @param kind what pressing it does, as the bot names it; 1…40 characters
 * @param argument what it is done with, as JSON; empty for nothing
 * @param planHash the plan that it belongs to, if any: {@link BotBooks#buttons} can withdraw all of a plan
 * @param user whose it is; anybody's who may write in the chat if absent
 * @param validity how long it works, above zero
 */
public record Offer(
        String label, String kind, String argument, Optional<String> planHash, OptionalLong user, Duration validity) {

    private static final Duration DAY = Duration.ofDays(1);

    public Offer {
        if (label.isBlank() || kind.isBlank() || kind.length() > 40 || validity.isNegative() || validity.isZero()) {
            throw new IllegalArgumentException("a button has a label, a kind of 1 to 40 characters and a validity");
        }
    }

    /** For anybody in the chat, for a day. */
    public static Offer of(String label, String kind, String argument) {
        return new Offer(label, kind, argument, Optional.empty(), OptionalLong.empty(), DAY);
    }

    /** For that person only. */
    public Offer only(long person) {
        return new Offer(label, kind, argument, planHash, OptionalLong.of(person), validity);
    }

    /** Of that plan. */
    public Offer about(String hash) {
        return new Offer(label, kind, argument, Optional.of(hash), user, validity);
    }

    /** For that long. */
    public Offer valid(Duration time) {
        return new Offer(label, kind, argument, planHash, user, time);
    }
}
