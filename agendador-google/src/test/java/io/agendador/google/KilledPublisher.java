package io.agendador.google;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Publication;
import io.agendador.postgres.PostgresStore;
import io.agendador.review.Clinic;
import io.agendador.roster.Period;
import java.time.Duration;
import java.time.LocalDate;

/** A process that publishes, tells each commit, and is killed some time: run by {@link KilledPublicationTest}. */
final class KilledPublisher {

    private KilledPublisher() {}

    /**
     * The database's address, the schema, Google's address, the name of the process, how many minutes it is after the
     * beginning, and the last day; with a last day it publishes, else it goes on with what was begun.
     */
    public static void main(String[] arguments) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(arguments[0]);
        settings.setMaximumPoolSize(2);
        try (HikariDataSource database = new HikariDataSource(settings)) {
            PostgresStore store = PostgresStore.open(database, arguments[1]);
            Duration later = Duration.ofMinutes(Long.parseLong(arguments[4]));
            GoogleCalendars calendars = CrowdMirror.open(store, arguments[2], arguments[3], later);
            Progress progress = (done, all) -> System.out.println(done + " of " + all);
            if (arguments.length > 5) {
                Period days = new Period(Crowd.MONDAY, LocalDate.parse(arguments[5]));
                calendars.publish(calendars.plan(Publication.Kind.PUBLISH, days), Clinic.CARLA, "publicada", progress);
            } else {
                calendars.resume(progress);
            }
        }
    }
}
