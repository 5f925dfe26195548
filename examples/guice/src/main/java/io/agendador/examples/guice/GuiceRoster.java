package io.agendador.examples.guice;

import com.google.inject.Guice;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.present.GridText;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids;
import io.agendador.review.RosterReport;
import io.agendador.roster.Week;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/** Shows that Guice makes the use cases from three bound ports. */
public final class GuiceRoster {

    private static final int WIDTH = 120;

    private GuiceRoster() {}

    /** Prints the coming week; everything is kept in the folder that is named by the one argument. */
    public static void main(String[] arguments) {
        try (LocalPostgres server = LocalPostgres.open(Path.of(arguments[0]));
                HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
            lines(pool, "guice", Clock.systemUTC()).forEach(System.out::println);
        }
    }

    static List<String> lines(DataSource dataSource, String schema, InstantSource clock) {
        RosterReport report = Guice.createInjector(new ClinicModule(dataSource, schema, clock))
                .getInstance(FrontDesk.class)
                .comingWeek();
        Week week = Week.of(report.period().from());
        return new GridText(WIDTH, false)
                .lines(new WeekGrids(report.base().network(), Texts.in(Texts.PORTUGUESE))
                        .of(
                                WeekGrids.View.ROOM,
                                report.roster(),
                                week,
                                report.period().from(),
                                WeekGrids.Filter.ALL));
    }
}
