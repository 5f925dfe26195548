package io.agendador.shell.command;

import io.agendador.present.GridText;
import io.agendador.present.Mark;
import io.agendador.present.WeekGrids;
import io.agendador.review.RosterReport;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weeks of what is in force, or of a proposal, as grids. */
final class RosterShow implements ShellCommand {

    private static final int MOST_WEEKS = 24;

    private final Desk desk;

    /**
     * The roster in JSON.
     *
     * @param proposal whose it is, or null for what is in force
     */
    record View(@Nullable String proposal, String from, String to, List<SlotView> slots) {}

    RosterShow(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala mostrar", "roster show")
                .option("proposta", "proposal", "ultima", desk.offers().proposals())
                .option("semana", "week", "1")
                .option("por", "by", "sala", desk.offers().words(WeekGrids.View.class))
                .option("profissional", "professional", "Ana", desk.offers().professionals())
                .option("local", "location", "Savassi", desk.offers().locations())
                .option("turno", "shift", "manha", desk.offers().words(Shift.class))
                .option("status", "status", "manual", desk.offers().words(AssignmentStatus.class));
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        LocalDate today = desk.today(network);
        Period asked = invocation
                .number("semana", 1, MOST_WEEKS)
                .map(it -> desk.week(network, Math.toIntExact(it)).period())
                .orElse(Period.weeks(Week.first(today), network.policy().horizonWeeks()));
        RosterReport report = desk.report(invocation, asked);
        Period shown = invocation.flag("semana") ? known(desk, report, asked) : report.period();
        WeekGrids.Filter filter = new WeekGrids.Filter(
                desk.professional(network, invocation).map(Professional::id).orElse(null),
                desk.location(network, invocation).map(Location::id).orElse(null),
                invocation.choice("turno", Shift.class).orElse(null),
                invocation.choice("status", AssignmentStatus.class).orElse(null));
        WeekGrids.View view = invocation.choice("por", WeekGrids.View.class).orElse(WeekGrids.View.ROOM);
        return Answer.done(
                data(report, shown, filter), page -> marked(report, today).lines(view, shown, filter, page));
    }

    /** What of these days the report knows: a proposal's say nothing of others, which would look like gaps. */
    static Period known(Desk desk, RosterReport report, Period asked) {
        Period own = report.period();
        if (!asked.overlaps(own)) {
            throw desk.refused(
                    ExitCode.USAGE,
                    "period.outside",
                    desk.texts().date(own.from()),
                    desk.texts().date(own.to()));
        }
        return new Period(
                asked.from().isBefore(own.from()) ? own.from() : asked.from(),
                asked.to().isAfter(own.to()) ? own.to() : asked.to());
    }

    private Grids marked(RosterReport report, LocalDate today) {
        Map<Slot, Mark> marks =
                report.proposal() == null ? null : Mark.of(report.proposal().diff());
        return new Grids(desk, report, today, marks);
    }

    private static View data(RosterReport report, Period shown, WeekGrids.Filter filter) {
        return new View(
                report.proposal() == null ? null : report.proposal().id().toString(),
                shown.from().toString(),
                shown.to().toString(),
                slots(report, shown, filter));
    }

    private static List<SlotView> slots(RosterReport report, Period shown, WeekGrids.Filter filter) {
        Network network = report.base().network();
        List<Assignment> assignments = report.roster().within(shown).assignments();
        Set<Slot> taken = assignments.stream().map(Assignment::slot).collect(Collectors.toSet());
        Stream<SlotView> people =
                assignments.stream().filter(it -> filter.shows(network, it)).map(it -> SlotView.of(network, it));
        Stream<SlotView> gaps = network.openSlots(shown).stream()
                .map(OpenSlot::slot)
                .filter(it -> !taken.contains(it) && filter.showsGap(network, it))
                .map(it -> SlotView.gap(network, it));
        return Stream.concat(people, gaps)
                .sorted(Comparator.comparing(SlotView::date)
                        .thenComparing(SlotView::shift)
                        .thenComparing(SlotView::room))
                .toList();
    }

    /**
     * The grids of a report, one a week.
     *
     * @param marks what changes, or null where nothing is to be marked
     */
    record Grids(
            Desk desk,
            RosterReport report,
            LocalDate today,
            @Nullable Map<Slot, Mark> marks) {

        List<String> lines(WeekGrids.View view, Period shown, WeekGrids.Filter filter, Answer.Page page) {
            WeekGrids grids = new WeekGrids(report.base().network(), desk.texts());
            GridText writer = new GridText(page.gridWidth(), page.colours());
            List<String> lines = new ArrayList<>(List.of(head()));
            for (Week week : shown.weeks()) {
                lines.add("");
                lines.addAll(writer.lines(
                        marks == null
                                ? grids.of(view, report.roster(), week, today, filter)
                                : grids.of(view, report.roster(), week, today, filter, marks)));
            }
            return lines;
        }

        private String head() {
            return Optional.ofNullable(report.proposal())
                    .map(it -> desk.texts()
                            .text(
                                    "show.proposal",
                                    Desk.shortId(it.id()),
                                    desk.texts().word(it.status())))
                    .orElseGet(() -> desk.texts()
                            .text(
                                    "show.in-force",
                                    Objects.toString(report.base().revision())));
        }
    }
}
