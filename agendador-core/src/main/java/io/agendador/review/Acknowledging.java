package io.agendador.review;

import io.agendador.proposal.Refusal;
import io.agendador.review.Acknowledgements.Acknowledgement;
import io.agendador.review.AuditTrail.Action;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Role;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes notice of warnings: what is in force is published only with each of its warnings answered for. */
public final class Acknowledging {

    private final Transactions transactions;
    private final InstantSource clock;

    /**
     * What keeps the roster of some days from being published.
     *
     * @param errors what must be put right
     * @param warnings what nobody has answered for yet
     */
    public record Open(List<Inconsistency> errors, List<Inconsistency> warnings) {}

    /** What came of it. */
    public sealed interface Result {

        /** All of these are answered for now. */
        record Acknowledged(List<Inconsistency> warnings) implements Result {}

        /** The author may not. */
        record Refused(Refusal refusal) implements Result {}
    }

    /** The use case. */
    @Inject
    public Acknowledging(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is open in these days, of the roster in force. */
    public Open open(RosterReport inForce) {
        return transactions.read(stores -> open(inForce, stores.acknowledgements()));
    }

    /**
     * Answers, together, for the warnings that the author was shown.
     *
     * @param reason why they may be so; one line, not empty
     * @throws IllegalArgumentException if there is no reason
     */
    public Result acknowledge(List<Inconsistency> shown, Author author, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a warning is acknowledged with a reason");
        }
        return transactions.write(stores -> Permission.needs(author, Role.COORDINATOR)
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> {
                    Instant now = clock.instant();
                    List<Inconsistency> warnings = shown.stream()
                            .filter(it -> it.severity() == Severity.WARNING)
                            .toList();
                    stores.acknowledgements()
                            .add(warnings.stream()
                                    .map(it -> new Acknowledgement(it, author, now, reason))
                                    .toList());
                    stores.audit()
                            .record(new AuditTrail.Entry(
                                    now, author, Action.ACKNOWLEDGED, reason, "! " + warnings.size(), null));
                    return new Result.Acknowledged(warnings);
                }));
    }

    private static Open open(RosterReport report, Acknowledgements acknowledgements) {
        Set<Inconsistency> answered = acknowledgements.in(report.period()).stream()
                .map(Acknowledgement::finding)
                .collect(Collectors.toSet());
        return new Open(
                of(report, Severity.ERROR),
                of(report, Severity.WARNING).stream()
                        .filter(it -> !answered.contains(it))
                        .toList());
    }

    private static List<Inconsistency> of(RosterReport report, Severity severity) {
        return report.findings().stream()
                .filter(it -> it.severity() == severity)
                .toList();
    }
}
