package io.agendador.google.access;

import com.google.api.services.calendar.CalendarScopes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who we are for Google. None of them shows its secrets when printed. */
public sealed interface GoogleCredential {

    /** What is asked for, no more: events, sharing, making calendars, and the list of one's own. */
    List<String> SCOPES = List.of(
            CalendarScopes.CALENDAR_EVENTS,
            CalendarScopes.CALENDAR_ACLS,
            CalendarScopes.CALENDAR_CALENDARS,
            CalendarScopes.CALENDAR_CALENDARLIST_READONLY);

    /**
     * A person who consented once.
     *
     * @param clientId of the OAuth client
     * @param clientSecret of the OAuth client
     * @param refreshToken what the consent gave
     */
    record User(String clientId, String clientSecret, String refreshToken) implements GoogleCredential {

        @Override
        public String toString() {
            return "User[…]";
        }
    }

    /**
     * A person who consented once, and may consent anew while this is used.
     *
     * @param clientId of the OAuth client
     * @param clientSecret of the OAuth client
     * @param refreshToken what the latest consent gave, asked for at times; none where nobody has consented yet. It may
     *     throw a {@link TokenVaultException}
     */
    record Renewable(String clientId, String clientSecret, Supplier<Optional<String>> refreshToken)
            implements GoogleCredential {

        User user(String token) {
            return new User(clientId, clientSecret, token);
        }

        @Override
        public String toString() {
            return "Renewable[…]";
        }
    }

    /**
     * A service account.
     *
     * @param key the content of its key file, JSON
     * @param subject the e-mail of whom it acts for, in a domain that delegated to it; {@code null}: for itself
     */
    record ServiceAccount(String key, @Nullable String subject) implements GoogleCredential {

        @Override
        public String toString() {
            return "ServiceAccount[…]";
        }
    }

    /**
     * A token that does not change, for the emulator.
     *
     * @param token any text
     */
    record Fixed(String token) implements GoogleCredential {

        @Override
        public String toString() {
            return "Fixed[…]";
        }
    }
}
