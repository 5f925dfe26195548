package io.agendador.shell.command;

import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyUnavailability;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When people do not work: shifts of every week, and dates to come. */
final class AbsenceList implements ShellCommand {

    private final Desk desk;

    /** One absence in JSON: weekly, or from one date to another; no shift means the whole day. */
    record Entry(
            String professional,
            @Nullable DayOfWeek weekday,
            @Nullable String from,
            @Nullable String to,
            @Nullable Shift shift,
            String reason) {

        static Entry of(String name, WeeklyUnavailability it) {
            return new Entry(name, it.weekday(), null, null, it.shift(), it.reason());
        }

        static Entry of(String name, DatedUnavailability it) {
            return new Entry(
                    name, null, it.period().from().toString(), it.period().to().toString(), it.shift(), it.reason());
        }
    }

    AbsenceList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro ausencias", "registry absences")
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
                .flatMap(it -> entries(it, from))
                .toList();
        return Listing.of(
                entries,
                List.of(desk.texts().text("columns.absences").split(";", -1)),
                this::cells,
                desk.texts().text("none.absences"));
    }

    private static Stream<Entry> entries(Professional it, LocalDate from) {
        Stream<Entry> weekly = it.weeklyUnavailability().stream().map(absence -> Entry.of(it.name(), absence));
        Stream<Entry> dated = it.datedUnavailability().stream()
                .filter(absence -> !absence.period().to().isBefore(from))
                .map(absence -> Entry.of(it.name(), absence));
        return Stream.concat(weekly, dated);
    }

    private List<?> cells(Entry it) {
        return cells(desk, it);
    }

    private static List<?> cells(Desk desk, Entry it) {
        String when = it.weekday() == null
                ? desk.texts().text("absence.dated", date(desk, it.from()), date(desk, it.to()))
                : desk.texts().text("absence.weekly", desk.texts().word(it.weekday()));
        String shift = it.shift() == null
                ? desk.texts().text("absence.whole-day")
                : desk.texts().word(it.shift());
        return List.of(it.professional(), when, shift, it.reason());
    }

    /** The cells of one in a line. */
    static String line(Desk desk, Network network, Absences.Absence it) {
        String name = network.professionalName(it.who());
        Stream<Entry> entry = Stream.concat(
                Stream.ofNullable(it.weekly()).map(weekly -> Entry.of(name, weekly)),
                Stream.ofNullable(it.dated()).map(dated -> Entry.of(name, dated)));
        return entry.flatMap(found -> cells(desk, found).stream())
                .map(String::valueOf)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String date(Desk desk, @Nullable String date) {
        return date == null ? "" : desk.texts().date(LocalDate.parse(date));
    }
}
