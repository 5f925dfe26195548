package io.agendador.examples.operations;

import io.agendador.jobs.DeskRuns;
import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.RuntimeSettings;
import io.agendador.jobs.call.Endpoints;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.desk.DeskSentences;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.http.AdminToken;
import io.agendador.jobs.http.HealthEndpoint;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Launcher;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Work;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a profile for real: its own PostgreSQL, a server that plays the operation's, and health over HTTP. */
@Command(name = "executar")
final class RunCommand implements Callable<Integer> {

    static final String NETWORK = "operacao";

    private static final int WORKERS = 8;
    private static final int OTHER_CONNECTIONS = 10;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int MOST_PORT = 65_535;

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--perfil", paramLabel = "PERFIL")
    private String profile = Operation.MERGED;

    @Option(names = "--minutos", paramLabel = "N")
    private @Nullable Integer minutes;

    @Option(names = "--semente", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--porta", paramLabel = "N")
    private int port;

    /** Better in the environment: what is typed, others on the machine can see. */
    @Option(names = "--chave", paramLabel = "CHAVE", defaultValue = "${env:AGENDADOR_ADMIN_TOKEN}")
    private @Nullable String key;

    @Option(names = "--piloto")
    private boolean pilot;

    @Option(names = "--dados", paramLabel = "PASTA")
    private @Nullable Path folder;

    RunCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Catalogue catalogue = desk.catalogue(profile);
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            throw new WrongInputException(desk.texts().text("wrong.minutes", MOST_MINUTES));
        }
        if (port < 0 || port > MOST_PORT) {
            throw new WrongInputException(desk.texts().text("wrong.port", String.valueOf(MOST_PORT)));
        }
        Optional<AdminToken> token = token();
        PrintWriter out = spec.commandLine().getOut();
        out.println(desk.texts().text("run.starting"));
        Map<String, Integer> workers = new TreeMap<>();
        catalogue.lanes().forEach(it -> workers.put(it, WORKERS));
        try (Database database = new Database(folder, workers.size() * WORKERS + OTHER_CONNECTIONS);
                StubServer stub = new StubServer(seed)) {
            run(database, stub, new Profiled(catalogue, workers, token), out);
        }
        return 0;
    }

    /** What is run, and by whose key. */
    private record Profiled(Catalogue catalogue, Map<String, Integer> workers, Optional<AdminToken> token) {}

    private Optional<AdminToken> token() {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AdminToken(key));
        } catch (IllegalArgumentException wrong) {
            throw new WrongInputException(desk.texts().text("wrong.key"));
        }
    }

    private void run(Database database, StubServer stub, Profiled profiled, PrintWriter out)
            throws InterruptedException {
        Catalogue catalogue = profiled.catalogue();
        JobLedger ledger = PostgresJobLedger.open(database.pool(), PostgresJobLedger.DEFAULT_SCHEMA);
        ledger.within(books -> {
            books.pilot(NETWORK, pilot);
            return pilot;
        });
        Telling telling = new Telling(desk.texts(), out);
        Success groups = new Success("grupos", desk.texts());
        Success chips = new Success("chips", desk.texts());
        try (OperatorView view = new OperatorView(NETWORK, catalogue, ledger, List.of(groups, chips), desk.texts())) {
            Work work = Work.of(NETWORK, catalogue, Endpoints.at(stub.address()).handlers(catalogue));
            List<RunListener> listeners = List.of(telling, groups, chips, view.watch());
            Runner.Chances chances = new Runner.Chances(desk.clock(), UUID::randomUUID, new SplittableRandom(seed));
            try (JobRuntime runtime = new JobRuntime(
                            database.pool(),
                            ledger,
                            new JobRuntime.Parts(work, List.of(), listeners),
                            RuntimeSettings.of("exemplo", profiled.workers()),
                            chances);
                    HealthEndpoint health = health(view, profiled, ledger, runtime)) {
                runtime.start();
                out.println(started(catalogue, health));
                await();
                out.println();
                view.lines(desk.clock().instant()).forEach(out::println);
                out.println(telling.summary(runtime.running()));
            }
        }
    }

    private HealthEndpoint health(OperatorView view, Profiled profiled, JobLedger ledger, Launcher launcher) {
        JobDesk jobs = new JobDesk(NETWORK, profiled.catalogue(), ledger, desk.clock());
        DeskRuns runs = new DeskRuns(jobs, new DeskSentences(desk.texts()), launcher, UUID::randomUUID);
        HealthEndpoint.Sources sources = new HealthEndpoint.Sources(
                view.health(), Optional.of(view.alerts()), view.sentences(), Optional.empty());
        return HealthEndpoint.open(
                sources, profiled.token().map(it -> new HealthEndpoint.Admin(it, runs)), desk.clock(), port);
    }

    private String started(Catalogue catalogue, HealthEndpoint health) {
        String ends =
                minutes == null ? desk.texts().text("run.until") : desk.texts().text("run.after", minutes);
        String address = "http://localhost:" + health.address().getPort();
        return desk.texts().text("run.started", profile, catalogue.jobs().size(), address, ends);
    }

    /** Until the time is over, or somebody ends it. */
    private void await() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        Thread hook = new Thread(() -> {
            interrupted.countDown();
            join(worker);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        if (minutes == null) {
            interrupted.await();
        } else if (!interrupted.await(minutes, TimeUnit.MINUTES)) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** The process may end only when all is closed. */
    private static void join(Thread worker) {
        try {
            worker.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
