package io.agendador.shell.command;

import io.agendador.roster.Classification;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Professionals, as they are kept by hand. */
record People(Desk desk) implements NamedKind<Professional, Professional.Builder> {

    @Override
    public String name() {
        return "profissional";
    }

    @Override
    public String english() {
        return "professional";
    }

    @Override
    public Completion names() {
        return desk.offers().professionals();
    }

    @Override
    public List<Field<Professional.Builder>> fields() {
        Fields is = new Fields(desk);
        return Stream.of(work(is), wishes(is), contact(is))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Field<Professional.Builder>> work(Fields is) {
        return List.of(
                is.text(new Typed("nome", "name", "\"Ana Lima\""), "name", Professional.Builder::name),
                is.choice(
                        new Typed("classificacao", "classification", "mei"),
                        "classification",
                        Classification.class,
                        Professional.Builder::classification),
                is.number(
                        new Typed("horas-semana", "weekly-hours", "30"),
                        "targetWeeklyHours",
                        168,
                        Professional.Builder::targetWeeklyHours),
                is.optionalNumber(
                        new Typed("max-horas", "max-hours", "44"),
                        "maxWeeklyHours",
                        168,
                        Professional.Builder::maxWeeklyHours),
                is.optionalNumber(
                        new Typed("max-dobras", "max-doubles", "1"),
                        "maxDoublesPerWeek",
                        7,
                        Professional.Builder::maxDoublesPerWeek),
                is.either(
                        new Typed("aceita-dobras", "accepts-doubles", "nao"),
                        "acceptsDoubles",
                        Professional.Builder::acceptsDoubles));
    }

    private List<Field<Professional.Builder>> wishes(Fields is) {
        Completion places = Offers.listed(desk.offers().locations());
        return List.of(
                is.optionalChoice(
                        new Typed("turno-preferido", "preferred-shift", "manha"),
                        "preferredShift",
                        Shift.class,
                        Professional.Builder::preferredShift),
                is.locations(
                        new Typed("prefere", "prefers", "Savassi;Lourdes", places),
                        "preferredLocations",
                        Professional.Builder::preferredLocations),
                is.locations(
                        new Typed("veta", "vetoes", "Barreiro", places),
                        "vetoedLocations",
                        Professional.Builder::vetoedLocations),
                is.texts(
                        new Typed(
                                "etiquetas",
                                "tags",
                                "treinador",
                                Offers.listed(desk.offers().tags())),
                        "tags",
                        Professional.Builder::tags));
    }

    private static List<Field<Professional.Builder>> contact(Fields is) {
        return List.of(
                is.texts(
                        new Typed("apelidos", "aliases", "\"Aninha;Ana L.\""),
                        "aliases",
                        Professional.Builder::aliases),
                is.text(new Typed("email", "email", "ana@example.com"), "email", Professional.Builder::email),
                is.text(new Typed("telefone", "phone", "+5531900000001"), "phone", Professional.Builder::phone));
    }

    @Override
    public Professional.Builder start(UUID id, String name, Invocation invocation, Network network) {
        return Professional.named(name, id);
    }

    @Override
    public Professional find(Network network, String typed) {
        return desk.professional(network, typed);
    }

    @Override
    public Professional again(Network network, Professional earlier) {
        return network.professional(earlier.id()).orElseThrow();
    }

    @Override
    public Professional.Builder form(Professional entry) {
        return entry.toBuilder();
    }

    @Override
    public Professional.Builder active(Professional.Builder form, boolean active) {
        return form.active(active);
    }

    @Override
    public Professional value(Professional.Builder form) {
        return form.build();
    }

    @Override
    public Network put(Network network, Professional entry) {
        return network.with(
                Registry.with(network.professionals(), entry, Professional::id),
                network.locations(),
                network.rooms(),
                network.openings());
    }

    @Override
    public Map<String, String> sheet(Network network, Professional entry) {
        return new Sheets(desk).of(network, entry);
    }
}
