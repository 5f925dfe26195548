package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Resolved;
import io.agendador.present.ConflictSentences;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.util.ArrayList;
import java.util.List;

/** Decides about one conflict: shows what that would do, carries it out if it is confirmed, tells what came of it. */
record Resolving(CalendarDesk calendars, Network network) {

    /** What came of it. */
    enum Result {
        SHOWN(ExitCode.DONE),
        DONE(ExitCode.DONE),
        REASON_NEEDED(ExitCode.UNCONFIRMED),
        REFUSED(ExitCode.REFUSED),
        NOT_OPEN(ExitCode.STALE);

        private final ExitCode code;

        Result(ExitCode code) {
            this.code = code;
        }
    }

    /**
     * It in JSON.
     *
     * @param refusals what speaks against it, a sentence each
     */
    record View(Result result, ConflictView conflict, List<String> refusals) {}

    Answer run(Invocation invocation, Conflict conflict, Resolution resolution) {
        ConflictSentences sentences = new ConflictSentences(calendars.texts(), network);
        Answer preview = answer(Result.SHOWN, conflict, List.of(sentences.way(resolution, conflict)));
        return Confirmation.of(preview).carryOut(invocation, () -> {
            String reason = invocation.reason(List.of());
            Resolved first = resolve(conflict, resolution, reason);
            if (!(first instanceof Resolved.ReasonNeeded)) {
                return told(conflict, first);
            }
            String given = reason.isBlank() ? invocation.reason(wanting()) : "";
            return told(conflict, given.isBlank() ? first : resolve(conflict, resolution, given));
        });
    }

    private Resolved resolve(Conflict conflict, Resolution resolution, String reason) {
        return calendars
                .mirror()
                .resolve(conflict.id(), resolution, calendars.desk().author(), reason);
    }

    private List<String> wanting() {
        return List.of(calendars.texts().text("conflict.reason"));
    }

    private Answer told(Conflict conflict, Resolved resolved) {
        if (resolved instanceof Resolved.Done done) {
            return answer(Result.DONE, done.conflict(), List.of());
        } else if (resolved instanceof Resolved.NotOpen other) {
            return answer(
                    Result.NOT_OPEN, other.conflict(), List.of(calendars.texts().text("conflict.not-open")));
        } else if (resolved instanceof Resolved.ReasonNeeded) {
            return answer(Result.REASON_NEEDED, conflict, wanting());
        } else if (resolved instanceof Resolved.Refused refused) {
            List<String> refusals = refused.refusals().stream()
                    .map(it -> calendars.sentence(network, it))
                    .toList();
            return answer(Result.REFUSED, conflict, refusals);
        }
        return answer(Result.NOT_OPEN, conflict, List.of(calendars.texts().text("conflict.not-open")));
    }

    private Answer answer(Result result, Conflict conflict, List<String> more) {
        ConflictView view = ConflictView.of(calendars.texts(), network, conflict, List.of());
        List<String> refusals = result == Result.REFUSED ? more : List.of();
        return new Answer(result.code, new View(result, view, refusals), page -> {
            List<String> lines = new ArrayList<>(view.numbered());
            lines.addAll(more);
            return lines;
        });
    }
}
