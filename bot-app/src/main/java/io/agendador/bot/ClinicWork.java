package io.agendador.bot;

import io.agendador.Agendador;
import io.agendador.jobs.alert.AlertWatch;
import io.agendador.jobs.catalogue.Lanes;
import io.agendador.jobs.clinic.Clinic;
import io.agendador.jobs.clinic.ClinicHandlers;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.jobs.clinic.Upkeep;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.run.Work;
import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Effort;
import io.agendador.postgres.PostgresCleanup;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Rotation;
import io.agendador.review.Retention;
import io.agendador.roster.Network;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * What the jobs of the network do in this process.
 *
 * @param search of the weekly generation
 */
record ClinicWork(
        PostgresStore store,
        Agendador agendador,
        CalendarMirror mirror,
        Backups backups,
        JobLedger ledger,
        Effort search,
        BotSettings settings,
        InstantSource clock) {

    /** Threads of each lane. */
    static final Map<String, Integer> WORKERS = Map.of(
            Lanes.CRITICAL, 2,
            Lanes.CALENDAR_SYNC, 4,
            Lanes.CALENDAR_PUBLISH, 2,
            Lanes.CALENDAR_WEBHOOK, 2,
            Lanes.BATCH, 2);

    /**
     * The catalogue and its handlers.
     *
     * @param watch looks after dead letters
     */
    Work of(Network network, List<ClinicListener> listeners, AlertWatch watch) {
        Upkeep upkeep = Upkeep.of(
                new Upkeep.Means(
                        new BackupFolder(backups, settings.app().backups()),
                        agendador.snapshots(),
                        agendador.proposals(),
                        new PostgresCleanup(store),
                        ledger,
                        clock),
                new Upkeep.Keeping(Rotation.usual(network.zone()), Retention.USUAL));
        Clinic clinic = new Clinic(
                mirror,
                agendador.transactions(),
                agendador.proposals(),
                clock,
                search,
                listeners,
                now -> watch.round(now).queue().dead(),
                upkeep);
        return ClinicHandlers.work(network.id().toString(), network.zone(), clinic);
    }
}
