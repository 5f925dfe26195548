package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.present.PublicationTable;
import io.agendador.present.PublicationText;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows a plan, carries exactly that out if it is confirmed, tells what came of it. */
record Publishing(CalendarDesk calendars, Network network, Progress progress) {

    private static final int MOST = 12;
    private static final int BAR = 20;

    /** What came of it. */
    enum Result {
        SHOWN(ExitCode.DONE),
        NOTHING(ExitCode.DONE),
        DONE(ExitCode.DONE),
        /** At its end, but not all of it. */
        PARTIAL(ExitCode.REFUSED),
        FAILED(ExitCode.FAILED),
        REASON_NEEDED(ExitCode.UNCONFIRMED),
        BUSY(ExitCode.REFUSED),
        REFUSED(ExitCode.REFUSED),
        STALE(ExitCode.STALE);

        private final ExitCode code;

        Result(ExitCode code) {
            this.code = code;
        }
    }

    /**
     * It in JSON.
     *
     * @param plan null where it is told already
     * @param publication null where there is none yet
     * @param refusal a sentence, or null
     */
    record View(
            Result result,
            PublicationView.@Nullable Plan plan,
            @Nullable PublicationView publication,
            @Nullable String refusal) {}

    /** {@code asking}: what else is asked for beside the usual. */
    Answer run(Invocation invocation, PublicationPlan plan, UnaryOperator<Confirmation> asking) {
        if (plan.items().isEmpty()) {
            return shown(Result.NOTHING, plan);
        }
        Answer preview = shown(Result.SHOWN, plan);
        String typed = invocation.reason(List.of());
        boolean wanting = typed.isBlank() && !plan.warnings().isEmpty() && !invocation.flag("simular");
        String reason = wanting ? invocation.reasonFor(preview.lines()) : typed;
        if (wanting && reason.isBlank()) {
            return shown(Result.REASON_NEEDED, plan);
        }
        // Whoever was asked why has seen the whole of it.
        Answer once =
                wanting ? new Answer(preview.code(), preview.data(), page -> List.of(text().summary(plan))) : preview;
        return asking.apply(Confirmation.exactly(once, plan.hash()))
                .carryOut(
                        invocation,
                        () -> told(calendars
                                .mirror()
                                .publish(plan, calendars.desk().author(), reason, bar())));
    }

    /** Goes on with what was left. */
    Answer resume() {
        List<Publication> resumed = calendars.mirror().resume(bar());
        List<PublicationView> data = resumed.stream().map(PublicationView::of).toList();
        ExitCode code =
                resumed.stream().map(it -> result(it).code).max(Enum::compareTo).orElse(ExitCode.DONE);
        return new Answer(
                code,
                data,
                page -> resumed.isEmpty()
                        ? List.of(calendars.texts().text("publish.resume.none"))
                        : resumed.stream().map(text()::result).toList());
    }

    private CalendarMirror.Progress bar() {
        return (done, all) -> {
            int filled = all == 0 ? BAR : done * BAR / all;
            String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
            progress.tell(calendars.texts().text("progress.publishing", bar, done, all));
        };
    }

    private Answer told(Published published) {
        if (published instanceof Published.Done it) {
            return of(it.publication(), result(it.publication()), text().result(it.publication()));
        } else if (published instanceof Published.Nothing it) {
            return shown(Result.NOTHING, it.plan());
        } else if (published instanceof Published.Stale it) {
            return shown(Result.STALE, it.fresh());
        } else if (published instanceof Published.ReasonNeeded it) {
            return shown(Result.REASON_NEEDED, it.plan());
        } else if (published instanceof Published.Busy it) {
            return of(it.other(), Result.BUSY, text().result(it.other()));
        }
        String sentence = calendars.sentence(network, ((Published.Refused) published).refusal());
        return answer(new View(Result.REFUSED, null, null, sentence), List.of(sentence));
    }

    private static Result result(Publication it) {
        return switch (it.state()) {
            case DONE -> Result.DONE;
            case RUNNING -> Result.FAILED;
            case PARTIAL -> it.items().containsKey(Publication.ItemState.FAILED) ? Result.FAILED : Result.PARTIAL;
        };
    }

    private Answer of(Publication it, Result result, String sentence) {
        List<String> lines = new ArrayList<>(List.of(sentence));
        add(lines, result);
        return answer(new View(result, null, PublicationView.of(it), null), lines);
    }

    private static Answer answer(View view, List<String> lines) {
        return new Answer(view.result.code, view, page -> lines);
    }

    private Answer shown(Result result, PublicationPlan plan) {
        View view = new View(result, PublicationView.Plan.of(calendars.texts(), network, plan), null, null);
        return new Answer(result.code, view, page -> {
            List<String> lines = new ArrayList<>(List.of(text().summary(plan), ""));
            lines.addAll(new PublicationTable(calendars.texts(), network).lines(plan, page.width(), page.colours()));
            for (List<String> part : List.of(text().changes(plan), text().refused(plan), text().warnings(plan))) {
                if (!part.isEmpty()) {
                    lines.add("");
                    lines.addAll(part);
                }
            }
            lines.add("");
            lines.add(calendars.texts().text("publish.code", plan.shortHash()));
            add(lines, result);
            return lines;
        });
    }

    private void add(List<String> lines, Result result) {
        String key = "publish." + result;
        if (List.of(Result.NOTHING, Result.REASON_NEEDED, Result.BUSY, Result.STALE, Result.PARTIAL, Result.FAILED)
                .contains(result)) {
            lines.add(calendars.texts().text(key, calendars.desk().typedBefore()));
        }
    }

    private PublicationText text() {
        return new PublicationText(calendars.texts(), network, MOST);
    }
}
