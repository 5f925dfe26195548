package io.agendador.shell.command;

import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyUnavailability;
import io.agendador.shell.command.Fields.Typed;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When people do not work: shifts of every week with {@code --dia}, days with {@code --de}. */
record Absences(Desk desk) implements ItemKind<Absences.Absence> {

    private static final String FROM = "de";
    private static final String TO = "ate";

    /** Of one person; one of both is there. */
    record Absence(
            ProfessionalId who,
            @Nullable WeeklyUnavailability weekly,
            @Nullable DatedUnavailability dated) {

        static Absence weekly(ProfessionalId who, DayOfWeek day, Shift shift, String reason) {
            return new Absence(who, new WeeklyUnavailability(day, shift, reason), null);
        }

        static Absence dated(ProfessionalId who, Period period, @Nullable Shift shift, String reason) {
            return new Absence(who, null, new DatedUnavailability(period, shift, reason));
        }

        @Nullable
        DayOfWeek weekday() {
            return weekly == null ? null : weekly.weekday();
        }

        @Nullable
        LocalDate from() {
            return dated == null ? null : dated.period().from();
        }

        @Nullable
        Shift shift() {
            return weekly != null ? weekly.shift() : dated == null ? null : dated.shift();
        }

        Absence to(LocalDate date) {
            return dated == null
                    ? this
                    : dated(who, new Period(dated.period().from(), date), dated.shift(), dated.reason());
        }

        Absence reason(String reason) {
            if (weekly != null) {
                return weekly(who, weekly.weekday(), weekly.shift(), reason);
            }
            return dated == null ? this : dated(who, dated.period(), dated.shift(), reason);
        }
    }

    @Override
    public String name() {
        return "ausencia";
    }

    @Override
    public String english() {
        return "absence";
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
    public List<Key<Absence>> keys() {
        Keys keys = new Keys(desk);
        return List.of(
                keys.weekday(Absence::weekday), keys.date(FROM, "from", Absence::from), keys.shift(Absence::shift));
    }

    @Override
    public List<Field<Absence>> fields() {
        Fields is = new Fields(desk);
        return List.of(
                is.date(new Typed(TO, "to", "2026-12-31", desk.offers().dates()), "to", Absence::to),
                is.text(new Typed("nota", "note", "ferias"), "reason", Absence::reason));
    }

    @Override
    public List<Absence> starts(Invocation invocation, Network network, String owner) {
        ProfessionalId who = desk.professional(network, owner).id();
        boolean weekly = invocation.flag(Keys.WEEKDAY);
        if (weekly == invocation.flag(FROM) || (weekly && invocation.flag(TO))) {
            throw desk.refused(ExitCode.USAGE, "registry.absence");
        }
        String note = invocation.text("motivo").orElse("");
        List<Shift> shifts =
                invocation.choices(Keys.SHIFT, Shift.class).stream().distinct().toList();
        return weekly
                ? weekly(who, invocation.choices(Keys.WEEKDAY, DayOfWeek.class), shifts, note)
                : dated(who, Period.day(invocation.date(FROM).orElseThrow()), shifts, note);
    }

    /** Without a shift, both. */
    private static List<Absence> weekly(ProfessionalId who, List<DayOfWeek> days, List<Shift> shifts, String note) {
        List<Shift> some = shifts.isEmpty() ? List.of(Shift.values()) : shifts;
        return days.stream()
                .distinct()
                .flatMap(day -> some.stream().map(it -> Absence.weekly(who, day, it, note)))
                .toList();
    }

    /** Without a shift, or with both, the whole day. */
    private static List<Absence> dated(ProfessionalId who, Period day, List<Shift> shifts, String note) {
        return shifts.size() == 1
                ? List.of(Absence.dated(who, day, shifts.get(0), note))
                : List.of(Absence.dated(who, day, null, note));
    }

    @Override
    public List<Absence> of(Network network, String owner) {
        return of(desk.professional(network, owner)).toList();
    }

    private static Stream<Absence> of(Professional it) {
        return Stream.concat(
                it.weeklyUnavailability().stream().map(weekly -> new Absence(it.id(), weekly, null)),
                it.datedUnavailability().stream().map(dated -> new Absence(it.id(), null, dated)));
    }

    /** Two reasons for one shift of the week would say the same twice. */
    @Override
    public boolean excludes(Absence one, Absence other) {
        return one.weekly() != null
                && other.weekly() != null
                && one.weekday() == other.weekday()
                && one.shift() == other.shift();
    }

    @Override
    public Network with(Network network, List<Absence> without, List<Absence> and) {
        return network.with(
                network.professionals().stream()
                        .map(it -> with(it, without, and))
                        .toList(),
                network.locations(),
                network.rooms(),
                network.openings());
    }

    private static Professional with(Professional person, List<Absence> without, List<Absence> and) {
        List<Absence> all = Stream.concat(
                        of(person).filter(it -> !without.contains(it)),
                        and.stream().filter(it -> it.who().equals(person.id())))
                .toList();
        return person.toBuilder()
                .weeklyUnavailability(all.stream()
                        .flatMap(it -> Stream.ofNullable(it.weekly()))
                        .toList())
                .datedUnavailability(all.stream()
                        .flatMap(it -> Stream.ofNullable(it.dated()))
                        .toList())
                .build();
    }

    @Override
    public String line(Network network, Absence item) {
        return AbsenceList.line(desk, network, item);
    }
}
