package io.agendador.shell.command;

import io.agendador.roster.DatedLimit;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tighter limits of people for some time. */
record Limits(Desk desk) implements ItemKind<Limits.Limit> {

    private static final String FROM = "de";
    private static final String HOURS = "max-horas";
    private static final String DOUBLES = "max-dobras";

    /** Of one person. */
    record Limit(ProfessionalId who, DatedLimit limit) {}

    @Override
    public String name() {
        return "limite";
    }

    @Override
    public String english() {
        return "limit";
    }

    @Override
    public String owner() {
        return "profissional";
    }

    @Override
    public Completion owners() {
        return desk.offers().professionals();
    }

    @Override
    public List<Key<Limit>> keys() {
        return List.of(
                new Keys(desk).date(FROM, "from", it -> it.limit().period().from()));
    }

    @Override
    public List<Field<Limit>> fields() {
        Fields is = new Fields(desk);
        return List.of(
                is.date(
                        new Typed("ate", "to", "2026-12-31", desk.offers().dates()),
                        "to",
                        (it, to) -> new Limit(
                                it.who(),
                                new DatedLimit(
                                        new Period(it.limit().period().from(), to),
                                        it.limit().maxWeeklyHours(),
                                        it.limit().maxDoubles()))),
                is.optionalNumber(
                        new Typed(HOURS, "max-hours", "20"),
                        "maxWeeklyHours",
                        168,
                        (it, hours) -> new Limit(
                                it.who(),
                                new DatedLimit(
                                        it.limit().period(), hours, it.limit().maxDoubles()))),
                is.optionalNumber(
                        new Typed(DOUBLES, "max-doubles", "0"),
                        "maxDoubles",
                        7,
                        (it, doubles) -> new Limit(
                                it.who(),
                                new DatedLimit(it.limit().period(), it.limit().maxWeeklyHours(), doubles))));
    }

    @Override
    public List<Limit> starts(Invocation invocation, Network network, String owner) {
        ProfessionalId who = desk.professional(network, owner).id();
        List.of(FROM, "ate").forEach(invocation::required);
        if (!invocation.flag(HOURS) && !invocation.flag(DOUBLES)) {
            throw desk.refused(ExitCode.USAGE, "registry.limit");
        }
        Period from = Period.day(invocation.date(FROM).orElseThrow());
        return List.of(new Limit(who, new DatedLimit(from, null, null)));
    }

    @Override
    public List<Limit> of(Network network, String owner) {
        return of(desk.professional(network, owner)).toList();
    }

    private static Stream<Limit> of(Professional it) {
        return it.limits().stream().map(limit -> new Limit(it.id(), limit));
    }

    /** Of two limits the tighter one holds. */
    @Override
    public boolean excludes(Limit one, Limit other) {
        return false;
    }

    @Override
    public Network with(Network network, List<Limit> without, List<Limit> and) {
        return network.with(
                network.professionals().stream()
                        .map(it -> with(it, without, and))
                        .toList(),
                network.locations(),
                network.rooms(),
                network.openings());
    }

    private static Professional with(Professional person, List<Limit> without, List<Limit> and) {
        return person.toBuilder()
                .limits(Stream.concat(
                                of(person).filter(it -> !without.contains(it)),
                                and.stream().filter(it -> it.who().equals(person.id())))
                        .map(Limit::limit)
                        .toList())
                .build();
    }

    @Override
    public String line(Network network, Limit item) {
        List<String> limits = new ArrayList<>();
        Integer hours = item.limit().maxWeeklyHours();
        Integer doubles = item.limit().maxDoubles();
        if (hours != null) {
            limits.add(desk.texts().text("limit.hours", hours));
        }
        if (doubles != null) {
            limits.add(desk.texts().text("limit.doubles", doubles));
        }
        String period = desk.texts()
                .text(
                        "absence.dated",
                        desk.texts().date(item.limit().period().from()),
                        desk.texts().date(item.limit().period().to()));
        return network.professionalName(item.who()) + ": " + period + ": " + String.join(", ", limits);
    }
}
