package io.agendador.jobs.desk;

import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import io.agendador.present.Texts;
import java.util.List;

/** What people are told at the desk. Immutable. */
public final class DeskSentences {

    private final Texts texts;

    /** In the language of these texts. */
    public DeskSentences(Texts texts) {
        this.texts = texts.with(DeskSentences.class, "desk");
    }

    /** Why something is not done, and what to do, in one or two sentences. */
    public String denial(Denial denial) {
        List<String> details = denial.details();
        String key = "desk.denial." + denial.rule();
        return switch (denial.rule()) {
            case UNKNOWN_JOB, UNKNOWN_CATEGORY ->
                texts.text(details.get(1).isEmpty() ? key : key + ".near", details.toArray());
            case GATE -> texts.text(key, skipped(SkipReason.valueOf(details.get(0)), details.get(1)));
            case NOT_PAUSED -> texts.text(key, subject(details.get(0)));
            case NOT_STUCK, NOT_DEAD -> texts.text(key, state(Standing.State.valueOf(details.get(0))));
            default -> texts.text(key, details.toArray());
        };
    }

    /** Why it was skipped: {@code a categoria está pausada (Ana: mudança)}; the detail may be empty. */
    public String skipped(SkipReason reason, String detail) {
        String why = texts.text("desk.skip." + reason);
        return detail.isEmpty() ? why : texts.text("desk.skip", why, detail);
    }

    /** What somebody did to what, and why: {@code Ana pausou o job backup: disco cheio}. */
    public String audit(AuditEntry entry) {
        String action =
                texts.text("desk.audit." + entry.action(), entry.author().name(), subject(entry.subject()));
        return entry.reason().map(it -> texts.text("desk.reason", action, it)).orElse(action);
    }

    private String subject(String subject) {
        String[] parts = subject.split("/", 3);
        return texts.text(
                "desk.subject." + parts[0],
                List.of(parts).subList(1, parts.length).toArray());
    }

    /** The word for how a run went. */
    public String status(Execution.Status status) {
        return texts.text("desk.status." + status);
    }

    /** The word for how an occurrence stands. */
    public String state(Standing.State state) {
        return texts.text("desk.state." + state);
    }

    /** The word for how a circuit stands. */
    public String circuit(Circuit.State state) {
        return texts.text("desk.circuit." + state);
    }
}
