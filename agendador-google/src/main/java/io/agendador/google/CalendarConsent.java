package io.agendador.google;

import io.agendador.mirror.Permitted;
import io.agendador.roster.Author;
import java.util.Optional;

/** How a person lets us into the calendars anew, while everything goes on. Safe for use by many threads. */
public interface CalendarConsent {

    /** What comes of a consent. */
    enum Authorised {
        /** It is kept, and used from the next reading on. */
        KEPT,
        /** Nothing that could seal it is set; it is not kept. */
        NO_KEYSET,
        /** No person's account is used; it is not kept. */
        NO_PERSON
    }

    /** What would come of it. */
    Authorised authorisable();

    /** The refresh token that the environment gives to be kept, never logged; empty if a person is to type it. */
    Optional<String> offered();

    /**
     * Keeps what a person's consent gave, sealed, in place of what there was. It is used by every process within a minute,
     * and at once by those that Google has refused; calendars that waited for it are read when their time comes.
     *
     * @param refreshToken never logged
     * @param author an admin
     * @throws IllegalArgumentException if the token is blank
     * @throws io.agendador.review.StoreUnavailableException if it cannot be kept now
     */
    Permitted<Authorised> authorise(String refreshToken, Author author);
}
