package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** When rooms are open, week by week. */
record Openings(Desk desk) implements ItemKind<RoomOpening> {

    @Override
    public String name() {
        return "abertura";
    }

    @Override
    public String english() {
        return "opening";
    }

    @Override
    public String owner() {
        return "sala";
    }

    @Override
    public Completion owners() {
        return desk.offers().rooms();
    }

    @Override
    public List<Key<RoomOpening>> keys() {
        Keys keys = new Keys(desk);
        return List.of(keys.weekday(RoomOpening::weekday), keys.shift(RoomOpening::shift));
    }

    @Override
    public List<Field<RoomOpening>> fields() {
        return List.of(new Fields(desk)
                .optionalText(
                        new Typed("etiqueta", "tag", "treinador", desk.offers().tags()),
                        "requiredTag",
                        (it, tag) -> new RoomOpening(it.room(), it.weekday(), it.shift(), tag)));
    }

    @Override
    public List<RoomOpening> starts(Invocation invocation, Network network, String owner) {
        Room room = desk.room(network, owner);
        List.of(Keys.WEEKDAY, Keys.SHIFT).forEach(invocation::required);
        List<Shift> shifts = invocation.choices(Keys.SHIFT, Shift.class);
        return invocation.choices(Keys.WEEKDAY, DayOfWeek.class).stream()
                .distinct()
                .flatMap(day -> shifts.stream().distinct().map(it -> new RoomOpening(room.id(), day, it, null)))
                .toList();
    }

    @Override
    public List<RoomOpening> of(Network network, String owner) {
        Room room = desk.room(network, owner);
        return network.openings().stream()
                .filter(it -> it.room().equals(room.id()))
                .toList();
    }

    @Override
    public boolean excludes(RoomOpening one, RoomOpening other) {
        return one.weekday() == other.weekday() && one.shift() == other.shift();
    }

    @Override
    public Network with(Network network, List<RoomOpening> without, List<RoomOpening> and) {
        return network.with(
                network.professionals(),
                network.locations(),
                network.rooms(),
                Stream.concat(network.openings().stream().filter(it -> !without.contains(it)), and.stream())
                        .toList());
    }

    @Override
    public String line(Network network, RoomOpening item) {
        String tag = item.requiredTag() == null ? "" : " [" + item.requiredTag() + "]";
        return network.roomName(item.room()) + ": " + desk.texts().word(item.weekday()) + ", "
                + desk.texts().word(item.shift()) + tag;
    }
}
