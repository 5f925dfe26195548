package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.Shift;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which dates a room is open or closed other than usual. */
final class ExceptionList implements ShellCommand {

    private final Desk desk;

    /** One exception in JSON; the date as {@code 2026-12-14}. */
    record Entry(
            String room,
            String date,
            Shift shift,
            boolean open,
            @Nullable String requiredTag,
            String reason) {}

    ExceptionList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro excecoes", "registry exceptions").flag("todas", "past");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        LocalDate today = desk.today(network);
        List<Entry> entries = network.exceptions().stream()
                .filter(it -> invocation.flag("todas") || !it.slot().date().isBefore(today))
                .map(it -> new Entry(
                        network.roomName(it.slot().room()),
                        it.slot().date().toString(),
                        it.slot().shift(),
                        it.open(),
                        it.requiredTag(),
                        it.reason()))
                .toList();
        return Listing.of(
                entries,
                List.of(desk.texts().text("columns.exceptions").split(";", -1)),
                it -> List.of(
                        desk.texts().date(LocalDate.parse(it.date())),
                        desk.texts().word(it.shift()),
                        it.room(),
                        desk.texts().text(it.open() ? "open" : "closed"),
                        it.requiredTag() == null ? "" : it.requiredTag(),
                        it.reason()),
                desk.texts().text("none.exceptions"));
    }
}
