package io.agendador.shell.jobs;

import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Whether the jobs that rest in pilot mode rest. */
final class PilotSwitch implements ShellCommand {

    private final ControlRoom room;

    /** How it stands, in JSON. */
    record View(boolean pilot) {}

    PilotSwitch(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs piloto", "jobs pilot")
                .flag("ligar", "on")
                .flag("desligar", "off")
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        boolean on = invocation.flag("ligar");
        if (on && invocation.flag("desligar")) {
            throw room.desk().refused(ExitCode.USAGE, "jobs.pilot.both");
        }
        if (!on && !invocation.flag("desligar")) {
            return shown();
        }
        String would = room.texts().text(on ? "jobs.pilot.would-on" : "jobs.pilot.would-off");
        return room.confirmed(invocation, new View(on), would, () -> {
            room.permitted(
                    room.jobs().pilot(on, invocation.text("motivo"), room.desk().author()));
            return shown();
        });
    }

    private Answer shown() {
        boolean pilot = room.look().controls().pilot();
        return Answer.done(
                new View(pilot), page -> List.of(room.texts().text(pilot ? "jobs.pilot.on" : "jobs.pilot.off")));
    }
}
