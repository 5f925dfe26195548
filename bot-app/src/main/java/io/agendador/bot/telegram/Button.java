package io.agendador.bot.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A button that was shown.
 *
 * @param id all that Telegram carries of it: nobody can guess one
 * @param kind as in {@link Offer}
 * @param argument as in {@link Offer}
 * @param consumedBy the update that pressed it, if any did
 */
public record Button(
        String id,
        String kind,
        String argument,
        Optional<String> planHash,
        OptionalLong user,
        long chat,
        Instant expiresAt,
        Optional<Integer> consumedBy) {

    /** What a press of it by that update is worth. */
    Verdict judge(Incoming press, Instant now) {
        if (chat != press.chat()) {
            return Verdict.FORGED;
        }
        if (user.isPresent() && user.getAsLong() != press.user()) {
            return Verdict.ANOTHERS;
        }
        if (consumedBy.isPresent()) {
            return Verdict.REPLAYED;
        }
        return expiresAt.isAfter(now) ? Verdict.GRANTED : Verdict.STALE;
    }
}
