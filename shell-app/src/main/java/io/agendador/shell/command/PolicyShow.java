package io.agendador.shell.command;

import io.agendador.present.TextTable;
import io.agendador.review.RosterStore;
import io.agendador.roster.PlanningPolicy;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the network plans. */
final class PolicyShow implements ShellCommand {

    private final Desk desk;

    /** The policy in JSON. */
    record Entry(String network, String zone, int version, PlanningPolicy policy) {}

    PolicyShow(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro politica", "registry policy");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        RosterStore.Snapshot base = desk.base();
        PlanningPolicy policy = base.network().policy();
        Entry entry = new Entry(base.network().name(), base.network().zone().getId(), base.policyVersion(), policy);
        return Answer.done(entry, page -> table(entry).lines(page.width(), page.colours()));
    }

    private TextTable table(Entry entry) {
        TextTable table = TextTable.of(desk.texts().text("columns.policy").split(";", -1))
                .row(desk.texts().text("policy.network"), entry.network())
                .row(desk.texts().text("policy.zone"), entry.zone())
                .row(desk.texts().text("policy.version"), entry.version());
        sheet(entry.policy()).forEach(table::row);
        return table;
    }

    /** What it says, by heading. */
    Map<String, String> sheet(PlanningPolicy policy) {
        Map<String, String> sheet = new LinkedHashMap<>();
        sheet.put(desk.texts().text("policy.horizon"), String.valueOf(policy.horizonWeeks()));
        sheet.put(desk.texts().text("policy.hours"), policy.maxWeeklyHours() + " h");
        sheet.put(desk.texts().text("policy.doubles"), String.valueOf(policy.maxDoublesPerWeek()));
        sheet.put(desk.texts().text("policy.distance"), String.valueOf(policy.minWeeksBetweenSameLocation()));
        sheet.put(
                desk.texts().text("policy.confirmation"), desk.texts().text(policy.dailyConfirmation() ? "yes" : "no"));
        for (String weight : weights(policy)) {
            String[] named = weight.split("=", 2);
            sheet.put(desk.texts().text("policy.weights." + named[0]), named[1]);
        }
        return sheet;
    }

    /** As the record writes itself: {@code gap=1000}, {@code doubleShift=1} and so on. */
    static List<String> weights(PlanningPolicy policy) {
        String record = policy.weights().toString();
        return List.of(
                record.substring(record.indexOf('[') + 1, record.length() - 1).split(", ", -1));
    }
}
