package io.agendador.shell.command;

import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.present.Counterfactuals;
import io.agendador.present.Sentences;
import io.agendador.review.RosterReport;
import io.agendador.review.SlotExplanation;
import io.agendador.review.Suggestions;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
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

/** Why this person is in this slot, why nobody is, or why a certain one is not. */
final class SlotWhy implements ShellCommand {

    private final Desk desk;

    /**
     * The explanation in JSON.
     *
     * @param open whether the room is open then
     * @param assignments who is there
     * @param parts what that adds to the score by part; negative is what it saves
     * @param excluded for a gap: by rule, the people that it keeps out
     * @param whyNot why the one that was asked about is not there, and what it would cost or take; empty if nobody was
     */
    record View(
            SlotView slot,
            boolean open,
            List<SlotView> assignments,
            Map<ScorePart, Long> parts,
            Map<Plan.Exclusion, List<String>> excluded,
            List<FindingView> findings,
            List<String> whyNot) {}

    SlotWhy(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala porque", "roster why")
                .option("sala", "room", "\"Savassi - Sala 1\"", desk.offers().rooms())
                .option("data", "date", "2026-11-24", desk.offers().dates())
                .option("turno", "shift", "manha", desk.offers().words(Shift.class))
                .option("profissional", "professional", "Ana", desk.offers().professionals())
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
        List<String> whyNot = desk.professional(network, invocation)
                .map(it -> whyNot(report, slot, it))
                .orElse(List.of());
        return Answer.done(data(network, why, whyNot), page -> {
            List<String> lines = new ArrayList<>(lines(network, why));
            lines.addAll(whyNot);
            return lines;
        });
    }

    private List<String> whyNot(RosterReport report, Slot slot, Professional professional) {
        Suggestions suggestions = Suggestions.of(report.situation(desk.clock().instant()), Period.day(slot.date()));
        return new Counterfactuals(desk.texts(), report.base().network())
                .sentences(suggestions.whyNot(slot, professional.id()));
    }

    private View data(Network network, SlotExplanation why, List<String> whyNot) {
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
                        .toList(),
                whyNot);
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
            String reason = it.lastChange().reason();
            String who = it.lastChange().author().name();
            lines.add("  " + desk.texts().text(reason.isEmpty() ? "why.decided.silently" : "why.decided", who, reason));
        }
        return lines;
    }

    private static List<String> names(Network network, List<ProfessionalId> people) {
        return people.stream().map(network::professionalName).toList();
    }
}
