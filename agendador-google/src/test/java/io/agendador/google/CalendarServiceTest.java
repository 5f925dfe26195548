package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.google.CalendarConsent.Authorised;
import io.agendador.google.access.TokenVault;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Readings;
import io.agendador.google.ledger.Rhythm;
import io.agendador.google.ledger.SealedTokens;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Clinic;
import io.agendador.roster.Author;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A consent that is given while everything goes on. */
class CalendarServiceTest {

    private static final Author ADMIN = new Author("Alice", Author.Role.ADMIN, Author.Door.SHELL);
    private static final String KEYSET = TokenVault.newKeyset();
    private static final Map<String, String> PERSON = Map.of(
            "GOOGLE_CALENDAR_CLIENT_ID", "id",
            "GOOGLE_CALENDAR_CLIENT_SECRET", "secret",
            "GOOGLE_CALENDAR_KEYSET", KEYSET);

    private final PostgresStore store = TestDatabase.embedded().newStore();

    @Test
    void isKeptSealedAndWhatWaitedForItIsReadAgain() {
        Clinic.in(store.transactions());
        MirroredCalendars calendars = new MirroredCalendars(store.tables(), Rhythm.DEFAULT);
        calendars.add(new UUID(0, 1), MirrorCalendar.CONTROL, "control@google", Clinic.NOW);
        new Readings(store.tables(), Rhythm.DEFAULT).rest(CalendarStatus.NEEDS_REAUTH, "NEEDS_REAUTH", Clinic.NOW);
        assertThat(calendars.due(Clinic.NOW, 10)).isEmpty();

        try (CalendarService service = service(PERSON)) {
            assertThat(service.authorise(" 1//new ", ADMIN)).isEqualTo(new Permitted.Done<>(Authorised.KEPT));
        }

        assertThat(new SealedTokens(store.tables(), new TokenVault(KEYSET)).refreshToken())
                .hasValue("1//new");
        assertThat(calendars.due(Clinic.NOW, 10)).singleElement().satisfies(it -> {
            CalendarState state = it.state();
            assertThat(state.status()).as("until it is read").isEqualTo(CalendarStatus.NEEDS_REAUTH);
        });
        var last = store.transactions().read(it -> it.audit().latest(1)).get(0).entry();
        assertThat(last.author()).isEqualTo(ADMIN);
        assertThat(last.action()).isEqualTo(Action.CALENDARS_AUTHORISED);
        assertThat(last.toString()).doesNotContain("1//new");
    }

    @Test
    void mayBeGivenBeforeThereIsANetwork() {
        try (CalendarService service = service(PERSON)) {
            assertThat(service.authorise("1//new", ADMIN)).isEqualTo(new Permitted.Done<>(Authorised.KEPT));
        }
    }

    @Test
    void isAnAdminsAndNotBlank() {
        try (CalendarService service = service(PERSON)) {
            assertThat(service.authorise("1//new", Clinic.CARLA)).isInstanceOf(Permitted.Refused.class);
            assertThatThrownBy(() -> service.authorise(" ", ADMIN)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new SealedTokens(store.tables(), new TokenVault(KEYSET)).refreshToken())
                .isEmpty();
    }

    @Test
    void isNotKeptWhereNothingSealsItOrNobodyNeedsIt() {
        Map<String, String> unsealed = new TreeMap<>(PERSON);
        unsealed.remove("GOOGLE_CALENDAR_KEYSET");
        unsealed.put("GOOGLE_CALENDAR_REFRESH_TOKEN", "1//said");
        try (CalendarService service = service(unsealed)) {
            assertThat(service.authorisable()).isEqualTo(Authorised.NO_KEYSET);
            assertThat(service.authorise("1//new", ADMIN)).isEqualTo(new Permitted.Done<>(Authorised.NO_KEYSET));
        }
        try (CalendarService service = service(Map.of())) {
            assertThat(service.authorise("1//new", ADMIN)).isEqualTo(new Permitted.Done<>(Authorised.NO_PERSON));
        }
    }

    private CalendarService service(Map<String, String> variables) {
        CalendarEnvironment said = CalendarEnvironment.of(variables).settings();
        assertThat(said).isNotNull();
        return CalendarService.open(said, TestDatabase.embedded().dataSource(), store, () -> Clinic.NOW);
    }
}
