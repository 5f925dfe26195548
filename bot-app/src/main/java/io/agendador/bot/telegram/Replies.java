package io.agendador.bot.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** What Telegram's answers mean. No message of an exception goes further: an address has the token in it. */
final class Replies {

    private static final int NOTHING_SAID = 10;

    private Replies() {}

    static Outcome outcome(Callable<OptionalInt> call) {
        try {
            return new Outcome.Sent(call.call());
        } catch (TelegramApiException e) {
            return outcome(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            return new Outcome.Failed(e.getClass().getSimpleName());
        }
    }

    static Outcome outcome(TelegramApiException failure) {
        if (failure instanceof TelegramApiRequestException refusal && refusal.getErrorCode() != null) {
            return refused(refusal, refusal.getErrorCode());
        }
        if (failure instanceof TelegramApiValidationException) {
            return new Outcome.Refused(400);
        }
        Throwable cause = failure.getCause();
        return new Outcome.Failed((cause == null ? failure : cause).getClass().getSimpleName());
    }

    private static Outcome refused(TelegramApiRequestException refusal, int code) {
        if (code == 429) {
            return new Outcome.Later(Duration.ofSeconds(seconds(refusal.getParameters())));
        }
        if (code == 409) {
            return new Outcome.Conflict();
        }
        if (code == 403 || says(refusal, "chat not found")) {
            return new Outcome.Blocked();
        }
        if (code >= 500) {
            return new Outcome.Failed("HTTP " + code);
        }
        boolean idle = says(refusal, "message is not modified")
                || says(refusal, "message to edit not found")
                || says(refusal, "message can't be edited");
        return idle ? new Outcome.Idle() : new Outcome.Refused(code);
    }

    private static int seconds(@org.jspecify.annotations.Nullable ResponseParameters parameters) {
        return parameters == null || parameters.getRetryAfter() == null ? NOTHING_SAID : parameters.getRetryAfter();
    }

    static boolean says(TelegramApiException failure, String words) {
        return failure instanceof TelegramApiRequestException refusal
                && refusal.getApiResponse() != null
                && refusal.getApiResponse().toLowerCase(Locale.ROOT).contains(words);
    }
}
