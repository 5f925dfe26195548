package io.agendador.jobs.desk;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.desk.Denial.Rule;
import io.agendador.jobs.desk.DeskOutcome.Queued;
import io.agendador.jobs.desk.DeskOutcome.Refused;
import io.agendador.jobs.dispatch.ByHand;
import io.agendador.jobs.dispatch.Refusal;
import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.AuditEntry.Action;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.Standing;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs that are asked for. */
final class ManualRuns {

    private static final int MOST_PARAMETERS = 32;
    private static final int LONGEST_PARAMETER = 500;

    private final String network;
    private final Catalogue catalogue;
    private final ByHand gates;

    ManualRuns(String network, Catalogue catalogue) {
        this.network = network;
        this.catalogue = catalogue;
        this.gates = new ByHand(network, catalogue);
    }

    static Optional<Denial> denial(ManualRun asked, Author author) {
        Optional<Denial> denial = asked.overrides()
                ? Permission.denialWithoutReason(author, asked.reason().orElse(""))
                : Permission.denial(author, asked.reason());
        return denial.or(() -> tooMuch(asked));
    }

    private static Optional<Denial> tooMuch(ManualRun asked) {
        boolean tooLong = asked.parameters().entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .anyMatch(it -> it.length() > LONGEST_PARAMETER);
        return asked.parameters().size() > MOST_PARAMETERS || tooLong
                ? Optional.of(Denial.of(Rule.TOO_MANY_PARAMETERS, MOST_PARAMETERS, LONGEST_PARAMETER))
                : Optional.empty();
    }

    DeskOutcome run(Books books, ManualRun asked, Author author, Instant now) {
        return books.backlog()
                .standing(asked.id())
                .map(it -> again(it, asked))
                .orElseGet(() -> first(books, asked, author, now));
    }

    /** The same answer as before. */
    private DeskOutcome again(Standing before, ManualRun asked) {
        Occurrence occurrence = before.occurrence();
        if (!occurrence.network().equals(network) || !occurrence.job().equals(asked.job())) {
            return Refused.of(Rule.ID_TAKEN, asked.id());
        }
        return before.executions().stream()
                .filter(it -> it.skipped().isPresent())
                .findFirst()
                .<DeskOutcome>map(ManualRuns::refused)
                .orElseGet(() -> new Queued(occurrence));
    }

    private static Refused refused(Execution skip) {
        return Refused.of(Rule.GATE, skip.skipped().orElseThrow(), skip.error().orElse(""));
    }

    private DeskOutcome first(Books books, ManualRun asked, Author author, Instant now) {
        Job job = catalogue.job(asked.job()).orElseThrow();
        Request request = new Request(author, asked.parameters(), asked.overrides());
        Occurrence occurrence = Occurrence.asked(asked.id(), network, job, now, request);
        Optional<Refusal> refusal = asked.overrides() ? Optional.empty() : gates.refusal(books, job, now);
        if (refusal.isPresent()) {
            books.skip(occurrence, refusal.get().reason(), refusal.get().detail(), now);
            return Refused.of(Rule.GATE, refusal.get().reason(), refusal.get().detail());
        }
        // Whoever asks twice at the same time has it added, and audited, once.
        if (books.add(occurrence, now)) {
            AuditEntry entry = new AuditEntry(now, author, Action.RUN, Subject.of(occurrence), asked.reason());
            books.audit().add(network, entry);
        }
        return new Queued(occurrence);
    }
}
