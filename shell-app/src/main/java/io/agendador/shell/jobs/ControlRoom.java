package io.agendador.shell.jobs;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.desk.Denial;
import io.agendador.jobs.desk.DeskOutcome;
import io.agendador.jobs.desk.DeskSentences;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.desk.JobLook;
import io.agendador.jobs.health.FailureSentences;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.Execution;
import io.agendador.present.Moments;
import io.agendador.present.Texts;
import io.agendador.roster.Network;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What commands about jobs have at hand: the jobs of the shell's network. */
record ControlRoom(Desk desk, JobSource source, Supplier<UUID> ids) {

    private static final int SHORT_ID = 8;

    Network network() {
        return desk.base().network();
    }

    /** By which the runtime's record knows the network. */
    String key() {
        return network().id().toString();
    }

    Catalogue catalogue() {
        return ClinicCatalogue.in(network().zone());
    }

    JobLook look() {
        return new JobLook(key(), catalogue(), source.ledger(), desk.clock());
    }

    JobDesk jobs() {
        return new JobDesk(key(), catalogue(), source.ledger(), desk.clock());
    }

    Health health() {
        return new Health(key(), catalogue(), source.ledger(), Health.Sources.NONE, desk.texts());
    }

    Texts texts() {
        return desk.texts();
    }

    /** Why a run failed; empty if it did not say. */
    String failure(Execution run) {
        return run.error().map(new FailureSentences(texts())::of).orElse("");
    }

    Instant now() {
        return desk.clock().instant();
    }

    Moments moments() {
        return new Moments(texts(), network().zone());
    }

    /** {@code –} if there is none. */
    String at(Optional<Instant> moment) {
        return moment.map(moments()::at).orElse("–");
    }

    DeskSentences sentences() {
        return new DeskSentences(texts());
    }

    Completion names() {
        return Completion.of(
                () -> catalogue().jobs().stream().map(it -> it.name()).toList());
    }

    Completion categories() {
        return Completion.of(() -> List.copyOf(catalogue().categories()));
    }

    /** The job that was typed; refused with the nearest name if there is none. */
    String job(String typed) {
        look().unknownJob(typed).ifPresent(it -> {
            throw refused(ExitCode.USAGE, it);
        });
        return typed;
    }

    CommandRefused refused(ExitCode code, Denial denial) {
        return new CommandRefused(code, sentences().denial(denial));
    }

    /** What came of it if it was not refused. */
    DeskOutcome permitted(DeskOutcome outcome) {
        if (outcome instanceof DeskOutcome.Refused refused) {
            throw refused(code(refused.denial().rule()), refused.denial());
        }
        return outcome;
    }

    private static ExitCode code(Denial.Rule rule) {
        return switch (rule) {
            case UNKNOWN_JOB, UNKNOWN_CATEGORY, UNKNOWN_OCCURRENCE, REASON_TOO_LONG, TOO_MANY_PARAMETERS ->
                ExitCode.USAGE;
            case REASON_NEEDED -> ExitCode.UNCONFIRMED;
            case ROLE, GATE, ID_TAKEN -> ExitCode.REFUSED;
            case NOT_PAUSED, NOT_STUCK, NOT_DEAD -> ExitCode.STALE;
        };
    }

    /** Shows what would be done, and does it once that is confirmed. */
    Answer confirmed(Invocation invocation, Object data, String would, Supplier<Answer> change) {
        return Confirmation.of(Answer.done(data, page -> List.of(would))).carryOut(invocation, change);
    }

    static String shortId(UUID id) {
        return id.toString().substring(0, SHORT_ID);
    }

    /** The one whose id begins so. */
    <T> T found(List<T> all, Function<T, UUID> id, String typed) {
        List<T> found = all.stream()
                .filter(it -> typed.length() >= 4 && id.apply(it).toString().startsWith(typed))
                .toList();
        if (found.size() != 1) {
            String known = all.stream().map(id).map(ControlRoom::shortId).collect(Collectors.joining(", "));
            String key = all.isEmpty() ? "jobs.none-such" : "jobs.no-such";
            throw desk.refused(ExitCode.USAGE, key, typed, known);
        }
        return found.get(0);
    }
}
