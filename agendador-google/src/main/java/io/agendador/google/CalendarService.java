package io.agendador.google;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.access.Pause;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Settings;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The Google Calendar that an app uses: the real one where there are credentials, else the emulator, whose calendars are
 * kept in the app's database.
 */
public final class CalendarService implements AutoCloseable {

    /** The schema in which the emulator keeps its calendars. */
    public static final String EMULATOR_SCHEMA = "calendar_emulator";

    private final CalendarEnvironment environment;
    private final InstantSource clock;
    private final @Nullable CalendarEmulator emulator;

    private CalendarService(CalendarEnvironment environment, InstantSource clock, @Nullable CalendarEmulator emulator) {
        this.environment = environment;
        this.clock = clock;
        this.emulator = emulator;
    }

    /**
     * As the environment says. Google is not called yet.
     *
     * @param database for the emulator's calendars, which all apps on it share
     */
    public static CalendarService open(CalendarEnvironment environment, DataSource database, InstantSource clock) {
        CalendarEmulator emulator = environment.credential() != null
                ? null
                : CalendarEmulator.inProcess(Settings.builder(clock)
                        .database(database, EMULATOR_SCHEMA)
                        .build());
        return new CalendarService(environment, clock, emulator);
    }

    /**
     * The calls, within the account's limits.
     *
     * @param seed of the random waits between tries
     * @throws io.agendador.google.access.CallFailure if a service account's key cannot be read
     */
    public CalendarCalls calls(long seed, CallListener listener) {
        GoogleConnection connection = new GoogleConnection(settings(), transport(), clock);
        return new GoogleCalendarCalls(connection, CallPolicy.DEFAULT, budget(), Pause.sleeping(), seed, listener);
    }

    /** Whether it is the emulator. */
    public boolean emulated() {
        return emulator != null;
    }

    @Override
    public void close() {
        if (emulator != null) {
            emulator.close();
        }
    }

    /** Our own emulator has no quota to keep. */
    private CallBudget budget() {
        return emulator == null
                ? CallBudget.ofProject(environment.projectLimit(), clock).ofUser(environment.userLimit())
                : CallBudget.ofProject(Integer.MAX_VALUE, clock).ofUser(Integer.MAX_VALUE);
    }

    private GoogleSettings settings() {
        GoogleCredential credential = environment.credential();
        return credential == null ? GoogleSettings.emulator("http://localhost/") : GoogleSettings.google(credential);
    }

    private HttpTransport transport() {
        return emulator == null ? new NetHttpTransport() : emulator.transport();
    }
}
