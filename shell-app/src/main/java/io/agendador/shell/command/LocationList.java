package io.agendador.shell.command;

import io.agendador.roster.Location;
import io.agendador.roster.ShiftTimes;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Where people can be placed. */
final class LocationList implements ShellCommand {

    private final Desk desk;

    /** One location in JSON; times as {@code 08:00-14:00}. */
    record Entry(
            String name,
            String kind,
            String address,
            String region,
            int coveragePriority,
            String morning,
            String afternoon,
            String saturday,
            List<String> handKeptDays,
            boolean active) {

        static Entry of(Location it) {
            return new Entry(
                    it.name(),
                    it.kind().name(),
                    it.address(),
                    it.region(),
                    it.coveragePriority(),
                    times(it.morning()),
                    times(it.afternoon()),
                    times(it.saturday()),
                    it.handKeptDays().stream().map(Enum::name).toList(),
                    it.active());
        }

        private static String times(ShiftTimes times) {
            return times.start() + "-" + times.end();
        }
    }

    LocationList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro locais", "registry locations").flag("todos", "all");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        List<Location> shown = desk.base().network().locations().stream()
                .filter(it -> it.active() || invocation.flag("todos"))
                .toList();
        Answer table = Listing.of(
                shown,
                List.of(desk.texts().text("columns.locations").split(";", -1)),
                this::cells,
                desk.texts().text("none.locations"));
        return Answer.done(shown.stream().map(Entry::of).toList(), table.lines());
    }

    List<?> cells(Location it) {
        Entry entry = Entry.of(it);
        return List.of(
                entry.name(),
                desk.texts().word(it.kind()),
                entry.region(),
                entry.coveragePriority(),
                entry.morning(),
                entry.afternoon(),
                entry.saturday(),
                String.join(
                        ", ", it.handKeptDays().stream().map(desk.texts()::word).toList()),
                it.active() ? "" : desk.texts().text("inactive"));
    }
}
