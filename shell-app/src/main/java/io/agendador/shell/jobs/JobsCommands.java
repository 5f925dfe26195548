package io.agendador.shell.jobs;

import io.agendador.jobs.alert.JobAttention;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.health.Health;
import io.agendador.shell.command.Desk;
import io.agendador.shell.command.Watched;
import io.agendador.shell.line.ShellCommand;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The list of the commands about jobs. */
public final class JobsCommands {

    private JobsCommands() {}

    /** What of the jobs needs attention. */
    public static Watched.Part attention(Desk desk, JobSource source) {
        return network -> {
            Health health = new Health(
                    network.id().toString(),
                    ClinicCatalogue.in(network.zone()),
                    source.ledger(),
                    Health.Sources.NONE,
                    desk.texts());
            return new JobAttention(health, source.ledger(), source.alerts(), desk.clock()).now(network.zone());
        };
    }

    /**
     * All of them, in the order of the help.
     *
     * @param ids of what is asked for
     */
    public static List<ShellCommand> all(Desk desk, JobSource source, Supplier<UUID> ids) {
        ControlRoom room = new ControlRoom(desk, source, ids);
        return List.of(
                new JobList(room),
                new JobDay(room),
                new JobStart(room),
                new PauseSwitch(room, true),
                new PauseSwitch(room, false),
                new PilotSwitch(room),
                new ExecutionList(room),
                new JobWhy(room),
                new HealthShow(room),
                new AlertList(room),
                new CircuitList(room),
                new DeadLetterList(room),
                new StuckList(room),
                new DeedList(room));
    }
}
