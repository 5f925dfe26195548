package io.agendador.shell.weeks;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.jobs.alert.AlertWatch;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.InconsistencyLimit;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.clinic.ClinicAlerts;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.Script;
import io.agendador.jobs.run.Outbox;
import io.agendador.present.Texts;
import io.agendador.shell.town.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The clinic's jobs over a town, under the real dispatcher, gates and ledger, and a clock that is driven. */
final class JobWeeks implements RunListener {

    private static final Duration NO_TIME = Duration.ZERO;
    private static final int MOST_DEAD = 10_000;
    private static final Timing HOURLY = Timing.cron("30 * * * *").in(NetworkFixture.SAO_PAULO);

    final HeardAlerts heard = new HeardAlerts();
    final Catalogue catalogue;
    final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final Town town;
    private final SortedMap<String, JobHandler> handlers;
    private final Outbox outbox;
    private final AlertWatch watch;
    private final List<Occurrence> asked = new ArrayList<>();
    private Optional<Turn> turn = Optional.empty();

    /** {@code told} is told what jobs found, too. */
    JobWeeks(Town town, ClinicListener told) {
        this.town = town;
        // What beats each minute proves that a runtime lives; here none does.
        catalogue = Catalogue.of(ClinicCatalogue.in(town.network().zone()).jobs().stream()
                .filter(it -> !it.name().equals(ClinicCatalogue.HEARTBEAT))
                .map(it -> it.name().equals(ClinicCatalogue.DEAD_LETTER_WATCH) ? it.due(HOURLY) : it)
                .toArray(Job[]::new));
        Alerts alerts = new Alerts(heard, List.of(), Alerts.Settings.USUAL);
        Health health = new Health(Replay.NETWORK, catalogue, ledger, Health.Sources.NONE, Texts.in(Texts.PORTUGUESE));
        watch = new AlertWatch(health, alerts, Optional.empty());
        ClinicAlerts calendars =
                new ClinicAlerts(Replay.NETWORK, town.network().zone(), alerts, InconsistencyLimit.USUAL);
        handlers = town.node()
                .handlers(
                        ledger,
                        List.of(calendars, told),
                        now -> watch.round(now).queue().dead());
        outbox = new Outbox(
                Replay.NETWORK,
                catalogue,
                town.node().store().transactions(),
                Map.of(ClinicCatalogue.SYNC_CALENDAR, ClinicCatalogue.SYNC_CALENDAR));
    }

    /** What people do is done before the minute's messages are followed. */
    void run(Instant from, Instant until, Consumer<Instant> people) {
        Script script = Script.plain(from, until).runs((job, due, attempt) -> run(job, attempt));
        Replay.of(catalogue, script, new Replay.Company(ledger, List.of(this, watch), (now, launch) -> {
            town.clock().reach(now);
            people.accept(now);
            if (town.google().deliver() > 0) {
                outbox.drain(ledger, now).forEach(launch);
            }
            asked.forEach(launch);
            asked.clear();
        }));
    }

    /** Somebody asks for a run by hand; it begins within the minute. */
    void ask(String name) {
        Job job = catalogue.job(name).orElseThrow();
        Instant now = town.clock().instant();
        Occurrence occurrence =
                Occurrence.asked(town.id(), Replay.NETWORK, job, now, new Request(Town.EVA, new TreeMap<>(), false));
        ledger.add(occurrence, now);
        asked.add(occurrence);
    }

    /** Eva has seen what failed for good, and lets it go. */
    void discardDead() {
        JobDesk desk = new JobDesk(Replay.NETWORK, catalogue, ledger, town.clock());
        ledger.backlog()
                .dead(Replay.NETWORK, MOST_DEAD)
                .forEach(it -> desk.discard(it.occurrence().id(), "visto", Town.EVA));
    }

    private Script.Run run(Job job, int attempt) {
        Occurrence occurrence = turn.orElseThrow().occurrence();
        Map<String, String> parameters =
                occurrence.request().map(Request::parameters).orElseGet(TreeMap::new);
        JobHandler handler = handlers.get(job.handler());
        if (handler == null) {
            throw new IllegalStateException("nobody does " + job.name());
        }
        try {
            JobResult result = handler.handle(new JobRun(
                    occurrence.id(),
                    Replay.NETWORK,
                    job,
                    occurrence.scheduledFor(),
                    attempt,
                    parameters,
                    List.of(),
                    turn.get().fence(),
                    () -> true));
            return new Script.Run(NO_TIME, result.failure().isEmpty());
        } catch (Exception e) {
            throw new IllegalStateException(job.name(), e);
        }
    }

    @Override
    public void started(Turn begun) {
        town.clock().reach(begun.started());
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
