package io.agendador.bot.telegram;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agendador.roster.AgendadorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes what Telegram sends to the webhook; whatever server it is. Safe for use by many threads.
 *
 * <p>The path is a {@code POST}'s; a body of more than {@link #LARGEST} bytes need not be read.
 */
public final class WebhookReceiver {

    /** The header that has the secret. */
    public static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    /** More bytes than any update has. */
    public static final int LARGEST = 1 << 20;

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final byte[] secret;
    private final Reception reception;
    private final Context context;
    private final Pulse pulse;

    WebhookReceiver(String secret, Reception reception, Context context, Pulse pulse) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.reception = reception;
        this.context = context;
        this.pulse = pulse;
    }

    /**
     * Keeps an update.
     *
     * @param header the secret header's value, if there is one
     * @return the HTTP status: 200; 401 without the secret; 400 for what is no update; 503 if it cannot be kept now
     */
    public int receive(Optional<String> header, byte[] body) {
        byte[] given = header.orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(secret, given)) {
            return 401;
        }
        try {
            Update update = JSON.readValue(body, Update.class);
            if (update == null || update.getUpdateId() == null) {
                return 400;
            }
            reception.receive(UpdateReading.read(update).stream().toList());
            pulse.heard(context.clock().instant());
            return 200;
        } catch (JacksonException e) {
            return 400;
        } catch (IOException e) {
            return 400;
        } catch (AgendadorException e) {
            context.log().broken("the webhook", e);
            return 503;
        }
    }
}
