package io.agendador.shell.command;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.RoomOpening;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When rooms are open, week by week. */
final class OpeningList implements ShellCommand {

    private final Desk desk;

    /** One opening in JSON. */
    record Entry(
            String room,
            DayOfWeek weekday,
            io.agendador.roster.Shift shift,
            @Nullable String requiredTag) {}

    OpeningList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro aberturas", "registry openings")
                .option("local", "location", "Savassi", desk.offers().locations())
                .option("dia", "weekday", "segunda", desk.offers().words(DayOfWeek.class));
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Optional<Location> location = desk.location(network, invocation);
        Optional<DayOfWeek> weekday = invocation.choice("dia", DayOfWeek.class);
        List<Entry> entries = network.openings().stream()
                .filter(it -> weekday.isEmpty() || weekday.get() == it.weekday())
                .filter(it ->
                        location.isEmpty() || network.locationOf(it.room()).equals(location))
                .map(it -> entry(network, it))
                .toList();
        return Listing.of(
                entries,
                List.of(desk.texts().text("columns.openings").split(";", -1)),
                it -> List.of(
                        it.room(),
                        desk.texts().word(it.weekday()),
                        desk.texts().word(it.shift()),
                        it.requiredTag() == null ? "" : it.requiredTag()),
                desk.texts().text("none.openings"));
    }

    private static Entry entry(Network network, RoomOpening it) {
        return new Entry(network.roomName(it.room()), it.weekday(), it.shift(), it.requiredTag());
    }
}
