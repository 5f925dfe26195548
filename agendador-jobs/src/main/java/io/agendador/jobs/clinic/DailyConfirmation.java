package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStore;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.rule.Inconsistency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads all calendars, so that the roster follows what people changed there, and reports how the horizon stands. */
final class DailyConfirmation implements JobHandler {

    private final Clinic clinic;
    private final Calendars calendars;

    DailyConfirmation(Clinic clinic, Calendars calendars) {
        this.clinic = clinic;
        this.calendars = calendars;
    }

    @Override
    public JobResult handle(JobRun run) throws InterruptedException {
        Optional<Network> network = clinic.reports().network().map(RosterStore.Snapshot::network);
        if (network.isEmpty()) {
            return JobResult.DONE;
        }
        List<SyncReport> read =
                network.get().policy().dailyConfirmation() ? calendars.all(SyncReason.CONFIRMATION) : List.of();
        clinic.confirmed().accept(confirmation(network.get(), read));
        return Calendars.result(read);
    }

    private Confirmation confirmation(Network network, List<SyncReport> read) {
        LocalDate today = LocalDate.ofInstant(clinic.clock().instant(), network.zone());
        Period horizon = new Period(
                today, today.plusWeeks(network.policy().horizonWeeks()).minusDays(1));
        List<Inconsistency> findings =
                clinic.reports().inForce(horizon).map(RosterReport::findings).orElse(List.of());
        long gaps = findings.stream()
                .filter(it -> it.kind() == Inconsistency.Kind.GAP)
                .count();
        long wrong = findings.stream()
                .filter(it -> it.severity() != Inconsistency.Severity.INFO)
                .count();
        return new Confirmation(read, clinic.mirror().openConflicts().size(), (int) gaps, (int) wrong);
    }
}
