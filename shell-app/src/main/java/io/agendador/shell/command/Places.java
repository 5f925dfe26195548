package io.agendador.shell.command;

import io.agendador.roster.Location;
import io.agendador.roster.LocationKind;
import io.agendador.roster.Network;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Locations, as they are kept by hand. */
record Places(Desk desk) implements NamedKind<Location, Location.Builder> {

    @Override
    public String name() {
        return "local";
    }

    @Override
    public String english() {
        return "location";
    }

    @Override
    public Completion names() {
        return desk.offers().locations();
    }

    @Override
    public List<Field<Location.Builder>> fields() {
        Fields is = new Fields(desk);
        return List.of(
                is.text(new Typed("nome", "name", "Savassi"), "name", Location.Builder::name),
                is.choice(new Typed("tipo", "kind", "clinica"), "kind", LocationKind.class, Location.Builder::kind),
                is.text(new Typed("endereco", "address", "\"Rua da Bahia, 10\""), "address", Location.Builder::address),
                is.text(new Typed("regiao", "region", "centro"), "region", Location.Builder::region),
                is.number(
                        new Typed("prioridade", "priority", "1"),
                        "coveragePriority",
                        1,
                        5,
                        Location.Builder::coveragePriority),
                is.times(new Typed("manha", "morning", "08:00-14:00"), "morning", Location.Builder::morning),
                is.times(new Typed("tarde", "afternoon", "14:00-20:00"), "afternoon", Location.Builder::afternoon),
                is.times(new Typed("sabado", "saturday", "09:00-14:00"), "saturday", Location.Builder::saturday),
                is.choices(
                        new Typed("dias-a-mao", "hand-kept-days", "sabado"),
                        "handKeptDays",
                        DayOfWeek.class,
                        Location.Builder::handKeptDays));
    }

    @Override
    public Location.Builder start(UUID id, String name, Invocation invocation, Network network) {
        return Location.named(name, id);
    }

    @Override
    public Location find(Network network, String typed) {
        return desk.location(network, typed);
    }

    @Override
    public Location again(Network network, Location earlier) {
        return network.location(earlier.id()).orElseThrow();
    }

    @Override
    public Location.Builder form(Location entry) {
        return entry.toBuilder();
    }

    @Override
    public Location.Builder active(Location.Builder form, boolean active) {
        return form.active(active);
    }

    @Override
    public Location value(Location.Builder form) {
        return form.build();
    }

    @Override
    public Network put(Network network, Location entry) {
        return network.with(
                network.professionals(),
                Registry.with(network.locations(), entry, Location::id),
                network.rooms(),
                network.openings());
    }

    @Override
    public Map<String, String> sheet(Network network, Location entry) {
        return new Sheets(desk).of(entry);
    }
}
