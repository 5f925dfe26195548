package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** On which dates a room is open or closed other than usual. */
record Exceptions(Desk desk) implements ItemKind<OpeningException> {

    private static final String DATE = "data";
    private static final String STATE = "situacao";

    @Override
    public String name() {
        return "excecao";
    }

    @Override
    public String english() {
        return "exception";
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
    public List<Key<OpeningException>> keys() {
        Keys keys = new Keys(desk);
        return List.of(
                keys.date(DATE, "date", it -> it.slot().date()),
                keys.shift(it -> it.slot().shift()));
    }

    @Override
    public List<Field<OpeningException>> fields() {
        Fields is = new Fields(desk);
        return List.of(
                is.either(
                        new Typed(STATE, "state", "fechada"),
                        "open",
                        (it, open) -> new OpeningException(it.slot(), open, it.requiredTag(), it.reason())),
                is.optionalText(
                        new Typed("etiqueta", "tag", "treinador", desk.offers().tags()),
                        "requiredTag",
                        (it, tag) -> new OpeningException(it.slot(), it.open(), tag, it.reason())),
                is.text(
                        new Typed("nota", "note", "reforma"),
                        "reason",
                        (it, note) -> new OpeningException(it.slot(), it.open(), it.requiredTag(), note)));
    }

    @Override
    public List<OpeningException> starts(Invocation invocation, Network network, String owner) {
        Room room = desk.room(network, owner);
        List.of(DATE, Keys.SHIFT, STATE).forEach(invocation::required);
        LocalDate date = invocation.date(DATE).orElseThrow();
        String note = invocation.text("motivo").orElse("");
        return invocation.choices(Keys.SHIFT, Shift.class).stream()
                .distinct()
                .map(it -> new OpeningException(new Slot(room.id(), date, it), false, null, note))
                .toList();
    }

    @Override
    public List<OpeningException> of(Network network, String owner) {
        Room room = desk.room(network, owner);
        return network.exceptions().stream()
                .filter(it -> it.slot().room().equals(room.id()))
                .toList();
    }

    @Override
    public boolean excludes(OpeningException one, OpeningException other) {
        return one.slot().equals(other.slot());
    }

    @Override
    public Network with(Network network, List<OpeningException> without, List<OpeningException> and) {
        return network.with(
                network.policy(),
                network.professionals(),
                network.locations(),
                network.rooms(),
                network.openings(),
                Stream.concat(network.exceptions().stream().filter(it -> !without.contains(it)), and.stream())
                        .toList());
    }

    @Override
    public String line(Network network, OpeningException item) {
        String tag = item.requiredTag() == null ? "" : " [" + item.requiredTag() + "]";
        String note = item.reason().isEmpty() ? "" : " (" + item.reason() + ")";
        return desk.sentences(network).slot(item.slot()) + ": " + desk.texts().text(item.open() ? "open" : "closed")
                + tag + note;
    }
}
