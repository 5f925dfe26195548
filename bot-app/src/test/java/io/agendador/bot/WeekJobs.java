package io.agendador.bot;

import io.agendador.google.webhook.WebhookCheck;
import io.agendador.jobs.alert.AlertWatch;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.InMemoryAlertBook;
import io.agendador.jobs.alert.InconsistencyLimit;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.clinic.ClinicAlerts;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.Script;
import io.agendador.jobs.run.Outbox;
import io.agendador.present.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The clinic's jobs over a world, under the real dispatcher, gates and handlers, and a clock that is driven. */
final class WeekJobs implements RunListener {

    private final WeekWorld world;
    private final InMemoryJobLedger ledger;
    private final Catalogue catalogue;
    private final SortedMap<String, JobHandler> handlers;
    private final Outbox pushed;
    private final AlertWatch watch;
    private Optional<Turn> turn = Optional.empty();

    /** Told of what they find are those whom the server tells. */
    WeekJobs(WeekWorld world, InMemoryJobLedger ledger) {
        this.world = world;
        this.ledger = ledger;
        // What beats each minute proves that a runtime lives; here none does.
        catalogue = Catalogue.of(ClinicCatalogue.in(WeekWorld.ZONE).jobs().stream()
                .filter(it -> !it.name().equals(ClinicCatalogue.HEARTBEAT))
                .toArray(Job[]::new));
        Alerts alerts = new Alerts(new InMemoryAlertBook(), List.of(world.notices), Alerts.Settings.USUAL);
        Health health = new Health(Replay.NETWORK, catalogue, ledger, Health.Sources.NONE, Texts.in(Texts.PORTUGUESE));
        watch = new AlertWatch(health, alerts, Optional.empty());
        ClinicAlerts calendars = new ClinicAlerts(Replay.NETWORK, WeekWorld.ZONE, alerts, InconsistencyLimit.USUAL);
        handlers = world.clinic
                .of(world.network, List.of(calendars, world.notices), watch)
                .handlers();
        pushed = new Outbox(
                Replay.NETWORK,
                catalogue,
                world.store.transactions(),
                Map.of(WebhookCheck.TOPIC, ClinicCatalogue.SYNC_CALENDAR));
    }

    /** What people do at a minute is done before that minute's messages of calendars are followed. */
    void run(LocalDateTime until, SortedMap<LocalDateTime, Runnable> people) {
        Instant end = until.atZone(WeekWorld.ZONE).toInstant();
        SortedMap<LocalDateTime, Runnable> left = new TreeMap<>(people);
        Script script = Script.plain(world.clock.instant(), end).runs((job, due, attempt) -> run(job, attempt));
        Replay.of(catalogue, script, new Replay.Company(ledger, List.of(this, watch), (now, launch) -> {
            world.clock.reach(now);
            Runnable deed = left.remove(LocalDateTime.ofInstant(now, WeekWorld.ZONE));
            if (deed != null) {
                deed.run();
            }
            if (world.google.deliver() > 0) {
                pushed.drain(ledger, now).forEach(launch);
            }
        }));
        if (!left.isEmpty()) {
            throw new IllegalStateException("never came: " + left.keySet());
        }
    }

    private Script.Run run(Job job, int attempt) {
        Turn begun = turn.orElseThrow();
        Occurrence occurrence = begun.occurrence();
        JobHandler handler = Objects.requireNonNull(handlers.get(job.handler()), job.handler());
        try {
            var result = handler.handle(new JobRun(
                    occurrence.id(),
                    Replay.NETWORK,
                    job,
                    occurrence.scheduledFor(),
                    attempt,
                    occurrence.request().map(it -> it.parameters()).orElseGet(TreeMap::new),
                    List.of(),
                    begun.fence(),
                    () -> true));
            return new Script.Run(Duration.ZERO, result.failure().isEmpty());
        } catch (Exception e) {
            throw new IllegalStateException(job.name(), e);
        }
    }

    @Override
    public void started(Turn begun) {
        world.clock.reach(begun.started());
        turn = Optional.of(begun);
    }

    @Override
    public void ended(Turn ended, Ending ending, Instant now) {
        // What came of it is in the ledger.
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        // The same.
    }
}
