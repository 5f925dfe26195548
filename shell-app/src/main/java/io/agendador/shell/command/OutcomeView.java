package io.agendador.shell.command;

import io.agendador.present.Decisions;
import io.agendador.present.Sentences;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import io.agendador.review.Outcome;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change, in JSON.
 *
 * @param proposal the change's id, or null if it is not kept
 * @param hash its plan hash, or null
 * @param changes what it changes, a sentence each
 * @param warnings what would be wrong then and is not now
 * @param refusals what speaks against it
 * @param left what an undo leaves as it is
 * @param moved what it rests on and is no longer so
 */
record OutcomeView(
        Result result,
        @Nullable String proposal,
        @Nullable String hash,
        List<String> changes,
        List<String> warnings,
        List<RefusalView> refusals,
        List<RefusalView> left,
        List<String> moved) {

    /** Of the changes, so many are told; all of them stand in the proposal. */
    private static final int MOST = 40;

    /** How it went. */
    enum Result {
        DONE(ExitCode.DONE),
        SHOWN(ExitCode.DONE),
        REJECTED(ExitCode.DONE),
        REASON_NEEDED(ExitCode.UNCONFIRMED),
        REFUSED(ExitCode.REFUSED),
        STALE(ExitCode.STALE);

        private final ExitCode code;

        Result(ExitCode code) {
            this.code = code;
        }
    }

    /** A refusal in JSON. */
    record RefusalView(Refusal.Rule rule, String sentence) {}

    /** The answer that tells it. */
    static Answer answer(Desk desk, Network network, Outcome outcome) {
        OutcomeView view = of(desk, network, outcome);
        return new Answer(view.result.code, view, page -> view.lines(desk));
    }

    /** The answer that tells what keeps somebody from something. */
    static Answer refused(Desk desk, Network network, Refusal refusal) {
        return answer(desk, network, new Outcome.Refused(List.of(refusal)));
    }

    /** What speaks against it, a sentence each; the last says what to do. */
    static List<String> against(Desk desk, Network network, Outcome outcome) {
        OutcomeView view = of(desk, network, outcome);
        List<String> against = new ArrayList<>(view.moved);
        view.refusals.forEach(it -> against.add(it.sentence()));
        if (view.result == Result.REASON_NEEDED) {
            against.addAll(view.warnings);
            against.add(desk.texts().text("outcome.REASON_NEEDED", "", "", desk.typedBefore()));
        }
        return against;
    }

    private static OutcomeView of(Desk desk, Network network, Outcome outcome) {
        Decisions decisions = new Decisions(desk.texts(), network);
        if (outcome instanceof Outcome.Refused refused) {
            return new OutcomeView(
                    Result.REFUSED,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    refusals(decisions, refused.refusals()),
                    List.of(),
                    List.of());
        } else if (outcome instanceof Outcome.Stale stale) {
            return stale(desk, network, decisions, stale);
        } else if (outcome instanceof Outcome.Done done) {
            return of(desk, network, Result.DONE, done.proposal(), done.left());
        } else if (outcome instanceof Outcome.Shown shown) {
            OutcomeView view = of(desk, network, Result.SHOWN, shown.proposal(), shown.left());
            return shown.stored() ? view : view.notKept();
        } else if (outcome instanceof Outcome.Rejected rejected) {
            return of(desk, network, Result.REJECTED, rejected.proposal(), List.of());
        }
        return of(desk, network, Result.REASON_NEEDED, ((Outcome.ReasonNeeded) outcome).proposal(), List.of());
    }

    private static OutcomeView stale(Desk desk, Network network, Decisions decisions, Outcome.Stale stale) {
        Proposal fresh = stale.fresh();
        List<String> moved = stale.moved().stream().map(decisions::moved).toList();
        OutcomeView view = fresh == null ? null : of(desk, network, Result.STALE, fresh, List.of());
        return view == null
                ? new OutcomeView(Result.STALE, null, null, List.of(), List.of(), List.of(), List.of(), moved)
                : new OutcomeView(
                        Result.STALE,
                        view.proposal,
                        view.hash,
                        view.changes,
                        view.warnings,
                        List.of(),
                        List.of(),
                        moved);
    }

    private static OutcomeView of(Desk desk, Network network, Result result, Proposal it, List<Refusal> left) {
        Decisions decisions = new Decisions(desk.texts(), it.network().applyTo(network));
        Sentences sentences = desk.sentences(network);
        return new OutcomeView(
                result,
                it.id().toString(),
                it.hash(),
                decisions.changes(it),
                it.candidate().warnings().stream().map(sentences::finding).toList(),
                List.of(),
                refusals(decisions, left),
                List.of());
    }

    private static List<RefusalView> refusals(Decisions decisions, List<Refusal> some) {
        return some.stream()
                .map(it -> new RefusalView(it.rule(), decisions.refusal(it)))
                .toList();
    }

    private OutcomeView notKept() {
        return new OutcomeView(result, null, hash, changes, warnings, refusals, left, moved);
    }

    private List<String> lines(Desk desk) {
        List<String> lines = new ArrayList<>();
        add(lines, desk.texts().text("outcome.moved"), moved);
        add(
                lines,
                desk.texts().text("outcome.refused"),
                refusals.stream().map(RefusalView::sentence).toList());
        add(lines, desk.texts().text("outcome.changes"), few(desk));
        add(lines, desk.texts().text("outcome.warnings"), warnings);
        add(
                lines,
                desk.texts().text("outcome.left"),
                left.stream().map(RefusalView::sentence).toList());
        String id = proposal == null ? "" : Desk.shortId(proposal);
        if (result != Result.SHOWN || proposal != null) {
            String code = hash == null ? "" : Desk.shortId(hash);
            String alone = result == Result.STALE && proposal == null ? ".alone" : "";
            lines.add(desk.texts().text("outcome." + result + alone, id, code, desk.typedBefore()));
        }
        return lines;
    }

    private List<String> few(Desk desk) {
        if (proposal == null || changes.size() <= MOST) {
            return changes;
        }
        List<String> few = new ArrayList<>(changes.subList(0, MOST));
        few.add(desk.texts().text("outcome.rest", changes.size() - MOST, Desk.shortId(proposal), desk.typedBefore()));
        return few;
    }

    private static void add(List<String> lines, String head, List<String> some) {
        if (!some.isEmpty()) {
            lines.add(head);
            some.forEach(it -> lines.add("  " + it));
        }
    }
}
