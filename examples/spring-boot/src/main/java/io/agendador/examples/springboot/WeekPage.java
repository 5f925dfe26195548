package io.agendador.examples.springboot;

import io.agendador.Agendador;
import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The coming week, planned and approved where nothing is in force yet. */
@Component
final class WeekPage {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Author LIA = new Author("Lia", Author.Role.ADMIN, Author.Door.API);
    private static final int WIDTH = 120;

    private final Agendador agendador;
    private final InstantSource clock;

    WeekPage(Agendador agendador, InstantSource clock) {
        this.agendador = agendador;
        this.clock = clock;
    }

    List<String> lines() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (agendador.reports().network().isEmpty()) {
            begin(today);
        }
        Week week = Week.coming(today);
        RosterReport report = agendador.reports().inForce(Period.weeks(week, 1)).orElseThrow();
        return new GridText(WIDTH, false)
                .lines(new WeekGrids(report.base().network(), Texts.in(Texts.PORTUGUESE))
                        .of(WeekGrids.View.ROOM, report.roster(), week, today, WeekGrids.Filter.ALL));
    }

    private void begin(LocalDate today) {
        Network start = Network.empty(new NetworkId(UUID.randomUUID()), "Minha rede", ZONE);
        agendador
                .keeping(start)
                .take(
                        CsvFolder.of(DemoNetwork.at(today), UUID::randomUUID),
                        NetworkKeeping.Mode.PARTIAL,
                        Consent.given(LIA, "importação"));
        Outcome asked = agendador
                .generation()
                .generate(RollingGeneration.Window.USUAL, Effort.of(200_000), LIA, Planner.Progress.NONE)
                .orElseThrow();
        if (asked instanceof Outcome.Shown shown && shown.stored()) {
            agendador
                    .proposals()
                    .approve(shown.proposal().id(), shown.proposal().hash(), LIA, "");
        }
    }
}
