package io.agendador.prompt.bank;

import io.agendador.prompt.bank.BankedPrompt.Kind;
import io.agendador.prompt.bank.BankedPrompt.Outcome;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Understood;
import io.agendador.roster.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How an executor reads the bank. */
final class BankReport {

    /** One prompt, and what became of it. */
    record Line(BankedPrompt prompt, Reading reading, Outcome outcome, long nanos) {

        @Override
        public String toString() {
            String read = reading instanceof Understood understood
                    ? understood.commands().toString()
                    : reading instanceof Clarification asked
                            ? asked.question() + " " + asked.options()
                            : reading.toString();
            return "%s %s %s [%s] -> %s".formatted(outcome, prompt.kind(), prompt.id(), prompt.text(), read);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    static BankReport of(PromptExecutor executor, List<BankedPrompt> bank, Network network, LongSupplier nanos) {
        BankReport report = new BankReport();
        for (BankedPrompt banked : bank) {
            Prompt prompt = new Prompt(
                    banked.text(), banked.today(), network, banked.earlier(), Locale.forLanguageTag("pt-BR"));
            long begin = nanos.getAsLong();
            Reading reading = executor.read(prompt);
            report.lines.add(new Line(banked, reading, banked.outcome(reading), nanos.getAsLong() - begin));
        }
        return report;
    }

    long count(Kind kind) {
        return lines.stream().filter(it -> it.prompt().kind() == kind).count();
    }

    List<Line> lines(Kind kind, Outcome outcome) {
        return lines.stream()
                .filter(it -> it.prompt().kind() == kind && it.outcome() == outcome)
                .toList();
    }

    List<Line> silentlyWrong() {
        return lines.stream()
                .filter(it -> it.outcome() == Outcome.SILENTLY_WRONG)
                .toList();
    }

    /** All that was not as it should be. */
    List<Line> misses() {
        return lines.stream().filter(it -> it.outcome() != Outcome.RIGHT).toList();
    }

    private double millis(double share) {
        List<Long> sorted = lines.stream().map(Line::nanos).sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("prompts   all right asked declined failed wrong\n");
        for (Kind kind : Kind.values()) {
            table.append("%-8s %4d %5d %5d %8d %6d %5d%n"
                    .formatted(
                            kind,
                            count(kind),
                            lines(kind, Outcome.RIGHT).size(),
                            lines(kind, Outcome.ASKED).size(),
                            lines(kind, Outcome.DECLINED).size(),
                            lines(kind, Outcome.FAILED).size(),
                            lines(kind, Outcome.SILENTLY_WRONG).size()));
        }
        return table + "median %.2f ms, p99 %.2f ms, longest %.2f ms".formatted(millis(0.5), millis(0.99), millis(1));
    }
}
