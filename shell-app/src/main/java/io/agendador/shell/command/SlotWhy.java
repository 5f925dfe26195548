package io.agendador.shell.command;

import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.present.Sentences;
import io.agendador.review.RosterReport;
import io.agendador.review.SlotExplanation;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Why this person is in this slot, or why nobody is. */
final class SlotWhy implements ShellCommand {

    private final Desk desk;

    /**
     * The explanation in JSON.
     *
     * @param open whether the room is open then
     * @param assignments who is there
     * @param parts what that adds to the score by part; negative is what it saves
     * @param excluded for a gap: by rule, the people that it keeps out
     */
    record View(
            SlotView slot,
            boolean open,
            List<SlotView> assignments,
            Map<ScorePart, Long> parts,
            Map<Plan.Exclusion, List<String>> excluded,
            List<FindingView> findings) {}

    SlotWhy(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala porque", "roster why")
                .option("sala", "room", "\"Savassi - Sala 1\"", desk.offers().rooms())
                .option("data", "date", "2026-11-24", desk.offers().dates())
                .option("turno", "shift", "manha", desk.offers().words(Shift.class))
                .option("proposta", "proposal", "ultima", desk.offers().proposals());
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Slot slot = desk.slot(network, invocation);
        RosterReport report = desk.report(invocation, Period.day(slot.date()));
        if (!report.period().contains(slot.date())) {
            throw desk.refused(
                    ExitCode.USAGE,
                    "why.outside",
                    desk.texts().date(slot.date()),
                    desk.texts().date(report.period().from()),
                    desk.texts().date(report.period().to()));
        }
        SlotExplanation why = desk.reports().explain(report, slot);
        return Answer.done(data(network, why), page -> lines(network, why));
    }

    private View data(Network network, SlotExplanation why) {
        Sentences sentences = desk.sentences(network);
        Map<Plan.Exclusion, List<String>> excluded = new EnumMap<>(Plan.Exclusion.class);
        if (why.gap() != null) {
            why.gap().excluded().forEach((it, people) -> excluded.put(it, names(network, people)));
        }
        return new View(
                SlotView.gap(network, why.slot()),
                why.open() != null,
                why.assignments().stream().map(it -> SlotView.of(network, it)).toList(),
                why.parts(),
                excluded,
                why.findings().stream()
                        .map(it -> FindingView.of(network, sentences, it))
                        .toList());
    }

    private List<String> lines(Network network, SlotExplanation why) {
        Sentences sentences = desk.sentences(network);
        List<String> lines = new ArrayList<>();
        String slot = sentences.slot(why.slot());
        why.assignments().forEach(it -> lines.addAll(assignment(network, slot, it)));
        if (!why.assignments().isEmpty()) {
            sentences.reasons(why.parts()).forEach(it -> lines.add("  " + it));
        } else if (why.gap() != null) {
            lines.add(desk.texts().text("why.gap", slot));
            if (why.gap().fixed() || why.gap().excluded().isEmpty()) {
                lines.add("  " + sentences.why(why.gap()));
            }
            sentences.whoCannot(why.gap()).forEach(it -> lines.add("  " + it));
        } else {
            lines.add(desk.texts().text(why.open() == null ? "why.closed" : "why.unknown", slot, desk.typedBefore()));
        }
        why.findings().forEach(it -> lines.add("  ! " + sentences.finding(it)));
        return lines;
    }

    private List<String> assignment(Network network, String slot, Assignment it) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.texts()
                .text(
                        "why.assignment",
                        slot,
                        network.professionalName(it.professional()),
                        desk.texts().word(it.status()),
                        desk.texts().word(it.origin())));
        if (it.lastChange() != null) {
            lines.add("  "
                    + desk.texts()
                            .text(
                                    "why.decided",
                                    it.lastChange().author().name(),
                                    it.lastChange().reason()));
        }
        return lines;
    }

    private static List<String> names(Network network, List<ProfessionalId> people) {
        return people.stream().map(network::professionalName).toList();
    }
}
