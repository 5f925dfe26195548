package io.agendador.examples.plainjava;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.Agendador;
import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.present.GridText;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Outcome;
import io.agendador.review.RollingGeneration;
import io.agendador.review.RosterReport;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Shows that a data source is all it takes to keep a network, to propose its roster and to put it in force. */
public final class KeptRoster {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final int WIDTH = 120;

    private KeptRoster() {}

    /** Prints the coming week; everything is kept in the folder that is named by the one argument. */
    public static void main(String[] arguments) {
        try (LocalPostgres server = LocalPostgres.open(Path.of(arguments[0]));
                HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(server.jdbcUrl());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
            lines(pool, "plain_java", Clock.systemUTC()).forEach(System.out::println);
        }
    }

    static List<String> lines(DataSource dataSource, String schema, InstantSource clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        // Embedding: begin
        Agendador agendador = Agendador.open(dataSource, schema, clock, UUID::randomUUID);
        Author lia = new Author("Lia", Author.Role.ADMIN, Author.Door.API);
        Network start = Network.empty(new NetworkId(UUID.randomUUID()), "Minha rede", ZONE);
        agendador
                .keeping(start)
                .take(
                        CsvFolder.of(DemoNetwork.at(today), UUID::randomUUID),
                        NetworkKeeping.Mode.PARTIAL,
                        Consent.given(lia, "importação"));
        Outcome asked = agendador
                .generation()
                .generate(RollingGeneration.Window.USUAL, Effort.of(200_000), lia, Planner.Progress.NONE)
                .orElseThrow();
        if (asked instanceof Outcome.Shown shown && shown.stored()) {
            agendador
                    .proposals()
                    .approve(shown.proposal().id(), shown.proposal().hash(), lia, "");
        }
        RosterReport inForce =
                agendador.reports().inForce(Period.weeks(Week.coming(today), 1)).orElseThrow();
        // Embedding: end
        return new GridText(WIDTH, false)
                .lines(new WeekGrids(inForce.base().network(), Texts.in(Texts.PORTUGUESE))
                        .of(WeekGrids.View.ROOM, inForce.roster(), Week.coming(today), today, WeekGrids.Filter.ALL));
    }
}
