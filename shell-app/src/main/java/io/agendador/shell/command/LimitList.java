package io.agendador.shell.command;

import io.agendador.roster.DatedLimit;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tighter limits of people for some time. */
final class LimitList implements ShellCommand {

    private final Desk desk;

    /** One limit in JSON; null for none. */
    record Entry(
            String professional,
            String from,
            String to,
            @Nullable Integer maxWeeklyHours,
            @Nullable Integer maxDoubles) {

        static Entry of(String name, DatedLimit it) {
            return new Entry(
                    name,
                    it.period().from().toString(),
                    it.period().to().toString(),
                    it.maxWeeklyHours(),
                    it.maxDoubles());
        }
    }

    LimitList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro limites", "registry limits")
                .option("profissional", "professional", "Ana", desk.offers().professionals())
                .flag("todas", "past");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        LocalDate from = invocation.flag("todas") ? LocalDate.MIN : desk.today(network);
        Optional<Professional> professional = desk.professional(network, invocation);
        List<Entry> entries = network.professionals().stream()
                .filter(it -> professional.isEmpty() || professional.get().equals(it))
                .flatMap(it -> it.limits().stream()
                        .filter(limit -> !limit.period().to().isBefore(from))
                        .map(limit -> Entry.of(it.name(), limit)))
                .toList();
        return Listing.of(
                entries,
                List.of(desk.texts().text("columns.limits").split(";", -1)),
                it -> List.of(
                        it.professional(),
                        desk.texts().date(LocalDate.parse(it.from())),
                        desk.texts().date(LocalDate.parse(it.to())),
                        it.maxWeeklyHours() == null ? "" : it.maxWeeklyHours() + " h",
                        it.maxDoubles() == null ? "" : it.maxDoubles()),
                desk.texts().text("none.limits"));
    }
}
