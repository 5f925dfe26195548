package io.agendador.shell.command;

import io.agendador.exchange.IcsFile;
import io.agendador.exchange.ProposalJson;
import io.agendador.exchange.RosterJson;
import io.agendador.present.ProposalPicture;
import io.agendador.present.WeekGrids;
import io.agendador.present.WeekPicture;
import io.agendador.review.RosterReport;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Writes a roster, in force or a proposal's, into a file: which kind, its name's ending says. */
final class RosterExport implements ShellCommand {

    private static final int MOST_WEEKS = 24;
    private static final int MOST_DAYS = 400;
    private static final List<String> ENDINGS = List.of(".csv", ".json", ".ics", ".png");

    private final Desk desk;

    RosterExport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala exportar", "roster export")
                .argument("arquivo", Completion.files())
                .option("proposta", "proposal", "ultima", desk.offers().proposals())
                .option("semana", "week", "1")
                .option("de", "from", "2026-11-22", desk.offers().dates())
                .option("ate", "to", "2026-12-19", desk.offers().dates())
                .option("por", "by", "sala", desk.offers().words(WeekGrids.View.class))
                .option("profissional", "professional", "Ana", desk.offers().professionals())
                .option("local", "location", "Savassi", desk.offers().locations())
                .option("turno", "shift", "manha", desk.offers().words(Shift.class))
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        FileTarget target = FileTarget.of(desk, invocation.argument(0).orElse(""), ENDINGS);
        Network network = desk.base().network();
        Week first = Week.first(desk.today(network));
        Period horizon = Period.weeks(first, network.policy().horizonWeeks());
        RosterReport report = desk.report(invocation, asked(network, invocation, horizon));
        Period period = limited(invocation)
                ? RosterShow.known(desk, report, asked(network, invocation, report.period()))
                : report.period();
        WeekGrids.Filter filter = new WeekGrids.Filter(
                desk.professional(network, invocation).map(Professional::id).orElse(null),
                desk.location(network, invocation).map(Location::id).orElse(null),
                invocation.choice("turno", Shift.class).orElse(null),
                null);
        Order order = new Order(
                report,
                period,
                filter,
                invocation.choice("por", WeekGrids.View.class).orElse(WeekGrids.View.ROOM));
        boolean whole = !limited(invocation) && filter.equals(WeekGrids.Filter.ALL);
        return target.written(invocation, () -> content(order, target.ending(), whole));
    }

    private static boolean limited(Invocation invocation) {
        return invocation.flag("semana") || invocation.flag("de") || invocation.flag("ate");
    }

    private Period asked(Network network, Invocation invocation, Period otherwise) {
        boolean dated = invocation.flag("de") || invocation.flag("ate");
        if (dated && invocation.flag("semana")) {
            throw desk.refused(ExitCode.USAGE, "period.one");
        }
        LocalDate from = invocation.date("de").orElse(otherwise.from());
        LocalDate to = invocation.date("ate").orElse(otherwise.to());
        if (dated && (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS)))) {
            throw desk.refused(
                    ExitCode.USAGE,
                    "period.order",
                    desk.texts().date(from),
                    desk.texts().date(to),
                    MOST_DAYS);
        }
        return invocation
                .number("semana", 1, MOST_WEEKS)
                .map(it -> desk.week(network, Math.toIntExact(it)).period())
                .orElse(new Period(from, to));
    }

    /** What is to be written. */
    private record Order(RosterReport report, Period period, WeekGrids.Filter filter, WeekGrids.View view) {

        RosterJson roster() {
            return RosterJson.of(report, period, filter::shows, filter::showsGap);
        }
    }

    private byte[] content(Order order, String ending, boolean whole) {
        return switch (ending) {
            case ".csv" -> order.roster().csv().getBytes(StandardCharsets.UTF_8);
            case ".json" -> json(order, whole).getBytes(StandardCharsets.UTF_8);
            case ".ics" -> calendar(order);
            default -> picture(order);
        };
    }

    /** Of a whole proposal all that is known of it; else who is where. */
    private String json(Order order, boolean whole) {
        return whole && order.report().proposal() != null
                ? ProposalJson.of(desk.texts(), order.report()).text()
                : order.roster().text();
    }

    private byte[] calendar(Order order) {
        Network network = order.report().base().network();
        Roster roster = order.report().roster();
        Roster wanted = roster.with(roster.assignments().stream()
                .filter(it -> order.filter().shows(network, it))
                .toList());
        IcsFile file = new IcsFile(desk.texts(), network, desk.clock().instant());
        if (order.filter().professional() != null) {
            return file.of(wanted, order.period(), order.filter().professional());
        }
        return order.filter().location() != null
                ? file.of(wanted, order.period(), order.filter().location())
                : file.of(wanted, order.period());
    }

    private byte[] picture(Order order) {
        List<Week> weeks = order.period().weeks();
        if (weeks.size() > 1) {
            throw desk.refused(ExitCode.USAGE, "export.one-week", weeks.size());
        }
        RosterReport report = order.report();
        Network network = report.base().network();
        LocalDate today = desk.today(network);
        String subtitle = network.name() + " · " + network.zone().getId();
        if (report.proposal() != null) {
            String numbered = subtitle + " · "
                    + desk.texts()
                            .text(
                                    "show.proposal",
                                    Desk.shortId(report.proposal().id()),
                                    desk.texts().word(report.proposal().status()));
            return new ProposalPicture(desk.texts(), today)
                    .png(report, weeks.get(0), order.view(), order.filter(), numbered);
        }
        WeekGrids grids = new WeekGrids(network, desk.texts());
        return WeekPicture.png(grids.of(order.view(), report.roster(), weeks.get(0), today, order.filter()), subtitle);
    }
}
