package io.agendador.bot.telegram;

import io.agendador.bot.telegram.UpdateBook.Newest;
import io.agendador.roster.AgendadorException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Asks for updates; what has been kept is not asked for again, and nothing else is confirmed. For one thread.
 *
 * <p>Not the client's own session: that one confirms updates before they are kept, and stops in silence when whoever
 * gets them fails.
 */
final class Poller {

    /** After a week without updates Telegram starts with any number again. */
    private static final Duration NUMBERS_LAST = Duration.ofDays(3);

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Context context;
    private final Source source;
    private final Reception reception;
    private final Duration wait;
    private final Pulse pulse;
    private Duration pause = SHORTEST_PAUSE;
    private OptionalInt next = OptionalInt.empty();
    private Instant last = Instant.MIN;
    private boolean started;

    Poller(Context context, Source source, Reception reception, Duration wait, Pulse pulse) {
        this.context = context;
        this.source = source;
        this.reception = reception;
        this.wait = wait;
        this.pulse = pulse;
    }

    /** Where updates come from. */
    interface Source {
        List<Update> updates(OptionalInt offset, Duration wait) throws TelegramApiException;
    }

    /** Asks once; says how long to wait before the next time. */
    Duration poll() {
        try {
            List<Update> updates = source.updates(offset(), wait);
            receive(updates);
            pulse.heard(context.clock().instant());
            pause = SHORTEST_PAUSE;
            return Duration.ZERO;
        } catch (TelegramApiException e) {
            Outcome outcome = Replies.outcome(e);
            context.log().trouble("asking for updates", outcome);
            return outcome instanceof Outcome.Later later ? later.time() : longer();
        } catch (AgendadorException e) {
            context.log().broken("asking for updates", e);
            return longer();
        }
    }

    private Duration longer() {
        Duration now = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        return now;
    }

    private OptionalInt offset() {
        Instant now = context.clock().instant();
        if (!started) {
            Optional<Newest> newest =
                    context.store().within(books -> books.updates().newest());
            newest.ifPresent(it -> {
                next = OptionalInt.of(it.update() + 1);
                last = it.at();
            });
            started = true;
        }
        if (last.isBefore(now.minus(NUMBERS_LAST))) {
            next = OptionalInt.empty();
        }
        return next;
    }

    private void receive(List<Update> updates) {
        for (Update it : updates) {
            reception.receive(UpdateReading.read(it).stream().toList());
            next = OptionalInt.of(it.getUpdateId() + 1);
            last = context.clock().instant();
        }
    }
}
