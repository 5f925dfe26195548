package io.agendador.shell.command;

import io.agendador.google.CalendarConsent;
import io.agendador.mirror.Permitted;
import io.agendador.roster.Author;
import java.util.Optional;

/** Nobody's consent is needed. */
final class NoConsent implements CalendarConsent {

    @Override
    public Authorised authorisable() {
        return Authorised.NO_PERSON;
    }

    @Override
    public Optional<String> offered() {
        return Optional.empty();
    }

    @Override
    public Permitted<Authorised> authorise(String refreshToken, Author author) {
        return new Permitted.Done<>(Authorised.NO_PERSON);
    }
}
