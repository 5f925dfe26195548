package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.benchmarks.scale.ManyNetworks;
import io.agendador.benchmarks.scale.ScaleNode;
import io.agendador.planning.Effort;
import io.agendador.planning.PlanningRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One of the processes that {@link ScaleCommand} measures. */
@Command(name = "scale-node", hidden = true, description = "Works for many networks until its input ends.")
final class ScaleNodeCommand implements Callable<Integer> {

    /** In which variable the database's password is. */
    static final String PASSWORD = "AGENDADOR_DATABASE_PASSWORD";

    @Option(names = "--url", required = true)
    private String url = "";

    @Option(names = "--user", required = true)
    private String user = "";

    @Option(names = "--name", required = true)
    private String name = "";

    @Option(names = "--networks", required = true)
    private int networks;

    @Option(names = "--instance", required = true)
    private String instance = "";

    @Option(names = "--workers", required = true)
    private int workers;

    @Option(names = "--seconds", required = true, converter = Seconds.class)
    private Duration search = Duration.ZERO;

    @Override
    public Integer call() throws IOException {
        Quiet.all();
        PlanningRequest request = new KitNetwork(KitFiles.instance(instance)).request(1, Effort.of(0));
        String password = System.getenv().getOrDefault(PASSWORD, "");
        try (HikariDataSource database = Pool.to(url, user, password, ScaleNode.connections(workers))) {
            ScaleNode.serve(
                    database,
                    new ManyNetworks(database, request, networks),
                    request.firstWeek(),
                    name,
                    workers,
                    Effort.within(search));
        }
        return 0;
    }
}
