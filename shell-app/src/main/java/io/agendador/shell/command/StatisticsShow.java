package io.agendador.shell.command;

import io.agendador.exchange.StatisticsCsv;
import io.agendador.exchange.StatisticsJson;
import io.agendador.present.FrequencyPicture;
import io.agendador.present.HoursPicture;
import io.agendador.present.StatisticsText;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStatistics;
import io.agendador.review.StatisticsReports;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Who works how much and where, of what is in force or of a proposal, beside the four weeks before. */
final class StatisticsShow implements ShellCommand {

    private static final int MOST_WEEKS = 24;
    private static final List<String> ENDINGS = List.of(".csv", ".json", ".png");

    private final Desk desk;
    private final StatisticsReports statistics;

    StatisticsShow(Desk desk, StatisticsReports statistics) {
        this.desk = desk;
        this.statistics = statistics;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala estatisticas", "roster statistics")
                .option("proposta", "proposal", "ultima", desk.offers().proposals())
                .option("semana", "week", "1")
                .option("mes", "month", "2026-12")
                .option("arquivo", "file", "horas.png", Completion.files())
                .flag("justica", "fairness")
                .option("tabela", "table", "horas", desk.offers().words(StatisticsCsv.class))
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Optional<Period> asked = asked(network, invocation);
        RosterStatistics found = statistics(network, invocation, asked);
        return invocation
                .text("arquivo")
                .map(it -> file(invocation, FileTarget.of(desk, it, ENDINGS), found))
                .orElseGet(() -> Answer.done(StatisticsJson.of(found), page -> {
                    StatisticsText text = new StatisticsText(desk.texts(), page.width(), page.colours());
                    return invocation.flag("justica") ? text.shares(found) : text.lines(found);
                }));
    }

    private RosterStatistics statistics(Network network, Invocation invocation, Optional<Period> asked) {
        if (!invocation.flag("proposta")) {
            Week first = Week.first(desk.today(network));
            Period period = asked.orElse(Period.weeks(first, network.policy().horizonWeeks()));
            return statistics.inForce(period).orElseThrow();
        }
        RosterReport report = desk.proposal(invocation.required("proposta"));
        return statistics.of(report, asked.orElse(report.period()));
    }

    private Optional<Period> asked(Network network, Invocation invocation) {
        if (invocation.flag("semana") && invocation.flag("mes")) {
            throw desk.refused(ExitCode.USAGE, "period.one");
        }
        return invocation
                .number("semana", 1, MOST_WEEKS)
                .map(it -> desk.week(network, Math.toIntExact(it)).period())
                .or(() -> invocation.text("mes").map(this::month));
    }

    private Period month(String typed) {
        try {
            YearMonth month = YearMonth.parse(typed.strip());
            LocalDate first = month.atDay(1);
            return new Period(first, month.atEndOfMonth());
        } catch (DateTimeException e) {
            throw desk.refused(ExitCode.USAGE, "period.month", typed);
        }
    }

    private Answer file(Invocation invocation, FileTarget target, RosterStatistics found) {
        StatisticsCsv table = invocation.choice("tabela", StatisticsCsv.class).orElse(StatisticsCsv.WORK);
        return target.written(invocation, () -> switch (target.ending()) {
            case ".csv" -> table.of(found).getBytes(StandardCharsets.UTF_8);
            case ".json" -> StatisticsJson.of(found).text().getBytes(StandardCharsets.UTF_8);
            default -> picture(table, found);
        });
    }

    private byte[] picture(StatisticsCsv table, RosterStatistics found) {
        String subtitle =
                found.network().name() + " · " + found.network().zone().getId();
        return switch (table) {
            case WORK -> HoursPicture.png(found, desk.texts(), subtitle);
            case VISITS -> FrequencyPicture.png(found, desk.texts(), subtitle);
            case COVER -> throw desk.refused(ExitCode.USAGE, "statistics.no-picture");
        };
    }
}
