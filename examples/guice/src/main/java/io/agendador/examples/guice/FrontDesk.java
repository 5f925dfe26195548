package io.agendador.examples.guice;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.RollingGeneration;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** What an application does with the use cases that it is given. */
final class FrontDesk {

    private static final Author LIA = new Author("Lia", Author.Role.ADMIN, Author.Door.API);

    private final NetworkKeeping keeping;
    private final RollingGeneration generation;
    private final Proposals proposals;
    private final RosterReports reports;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final Network start;

    @Inject
    FrontDesk(
            NetworkKeeping keeping,
            RollingGeneration generation,
            Proposals proposals,
            RosterReports reports,
            InstantSource clock,
            Supplier<UUID> ids,
            Network start) {
        this.keeping = keeping;
        this.generation = generation;
        this.proposals = proposals;
        this.reports = reports;
        this.clock = clock;
        this.ids = ids;
        this.start = start;
    }

    /** Takes the example network in, plans it and puts the plan in force; the coming week of it. */
    RosterReport comingWeek() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), start.zone());
        keeping.take(
                CsvFolder.of(DemoNetwork.at(today), ids),
                NetworkKeeping.Mode.PARTIAL,
                Consent.given(LIA, "importação"));
        Outcome asked = generation
                .generate(RollingGeneration.Window.USUAL, Effort.of(200_000), LIA, Planner.Progress.NONE)
                .orElseThrow();
        if (asked instanceof Outcome.Shown shown && shown.stored()) {
            proposals.approve(shown.proposal().id(), shown.proposal().hash(), LIA, "");
        }
        return reports.inForce(Period.weeks(Week.coming(today), 1)).orElseThrow();
    }
}
