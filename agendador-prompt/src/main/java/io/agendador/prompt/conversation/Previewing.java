package io.agendador.prompt.conversation;

import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.planning.Score;
import io.agendador.present.Texts;
import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.drafting.Basis;
import io.agendador.prompt.drafting.CommandDrafting;
import io.agendador.prompt.drafting.Drawn;
import io.agendador.prompt.drafting.Note;
import io.agendador.prompt.drafting.Objection;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.review.LoadDiff;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.RosterStore;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From commands to what is shown of them. */
final class Previewing {

    private static final int ATTEMPTS = 3;
    private static final List<String> REHEARSED = List.of(
            "Balanceia as horas da semana 1, menos na quarta de manhã, por favor",
            "Boa noite! Refaz a semana que vem priorizando a tarde; no dia 12 fica como está. Quantas vagas sobram?");

    private final Transactions transactions;
    private final Proposals proposals;
    private final RosterReports reports;
    private final CommandDrafting drafting;
    private final Planner planner;
    private final InstantSource clock;

    Previewing(
            Transactions transactions,
            Proposals proposals,
            CommandDrafting drafting,
            Planner planner,
            InstantSource clock) {
        this.transactions = transactions;
        this.proposals = proposals;
        this.reports = new RosterReports(transactions);
        this.drafting = drafting;
        this.planner = planner;
        this.clock = clock;
    }

    /** What comes of commands. */
    sealed interface Shown {

        /** It is proposed. */
        record Proposed(Proposal proposal, List<Note> notes, boolean clearing) implements Shown {}

        /** Our own rules stand against it. */
        record Impossible(List<Objection> objections) implements Shown {}

        /** Core's rules stand against it; the command, if one alone is at fault. */
        record Refused(List<Refusal> refusals, @Nullable ReplanCommand command) implements Shown {}
    }

    /**
     * Proposes what the commands ask for.
     *
     * @param instead what it takes the place of; null for nothing
     * @param opened what the commands are added to; null for nothing
     */
    Shown propose(
            List<ReplanCommand> commands, Author author, @Nullable ProposalId instead, @Nullable ProposalId opened) {
        Optional<Draft> over = Optional.ofNullable(opened)
                .flatMap(this::find)
                .map(it -> it.candidate().draft());
        ProposalId previous = instead;
        Shown shown = new Shown.Refused(List.of(), null);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Look look = look(over.orElse(null));
            Drawn drawn = drafting.draw(commands, author, look.base);
            if (drawn instanceof Drawn.Impossible it) {
                return new Shown.Impossible(it.objections());
            }
            Drawn.Ready ready = (Drawn.Ready) drawn;
            Outcome outcome = propose(ready, author, previous);
            if (!(outcome instanceof Outcome.Shown it)) {
                return refused((Outcome.Refused) outcome, commands, author, look.base);
            }
            shown = new Shown.Proposed(it.proposal(), ready.notes(), ready.clearing());
            if (it.proposal().baseRevision() == look.revision) {
                return shown;
            }
            // Somebody changed the roster between our look and core's: drawn anew, so that it can be replayed.
            previous = it.proposal().id();
        }
        return shown;
    }

    private Outcome propose(Drawn.Ready ready, Author author, @Nullable ProposalId previous) {
        Optional<Outcome> outcome = previous == null
                ? proposals.propose(ready.draft(), ready.kind(), author, true, Planner.Progress.NONE)
                : proposals.proposeInstead(previous, ready.draft(), ready.kind(), author, Planner.Progress.NONE);
        return outcome.orElseThrow();
    }

    private Shown refused(Outcome.Refused outcome, List<ReplanCommand> commands, Author author, Basis base) {
        for (int count = 1; count < commands.size(); count++) {
            Drawn drawn = drafting.draw(commands.subList(0, count), author, base);
            if (drawn instanceof Drawn.Ready ready && !ready.draft().edits().isEmpty()) {
                Draft named = Draft.of(ready.draft().edits());
                Optional<Outcome> alone =
                        proposals.propose(named, Kind.of(named.edits()), author, false, Planner.Progress.NONE);
                if (alone.orElseThrow() instanceof Outcome.Refused half && !nothing(half)) {
                    return new Shown.Refused(half.refusals(), commands.get(count - 1));
                }
            }
        }
        ReplanCommand last = commands.size() > 1 && !nothing(outcome) ? commands.get(commands.size() - 1) : null;
        return new Shown.Refused(outcome.refusals(), last);
    }

    private static boolean nothing(Outcome.Refused outcome) {
        return outcome.refusals().stream().allMatch(it -> it.rule() == Refusal.Rule.NOTHING_CHANGES);
    }

    /** Has prompts read, and what they might ask of the coming week proposed, shown to nobody and taken back. */
    void rehearse(Author author, PromptExecutor executor) {
        Optional<Network> known = network();
        if (known.isEmpty()) {
            return;
        }
        LocalDate today = clock.instant().atZone(known.get().zone()).toLocalDate();
        REHEARSED.forEach(it -> executor.rehearse(Prompt.of(it, today, known.get(), Texts.PORTUGUESE)));
        Period week = Week.coming(today).period();
        rehearse(BalanceHours.of(week), author);
        known.get().professionals().stream()
                .findFirst()
                .ifPresent(it -> rehearse(new Unavailable(it.name(), week, null, null), author));
    }

    private void rehearse(ReplanCommand command, Author author) {
        if (drafting.draw(List.of(command), author, look(null).base) instanceof Drawn.Ready ready) {
            proposals.rehearse(ready.draft(), ready.kind(), author).ifPresent(this::preview);
        }
    }

    private record Look(Basis base, long revision) {}

    /** One consistent state. */
    private Look look(@Nullable Draft over) {
        Instant now = clock.instant();
        return transactions.read(stores -> {
            RosterStore.Snapshot base = stores.roster().network().orElseThrow();
            Network network = base.network();
            Roster roster = stores.roster().roster(CommandDrafting.reach(network, now));
            return new Look(new Basis(network, roster, now, over), base.revision());
        });
    }

    /** What is shown of a proposal. */
    Preview preview(Proposal proposal) {
        RosterReport report = reports.of(proposal).orElseThrow();
        TreeMap<LocalDate, List<Change>> byDay = new TreeMap<>();
        proposal.diff()
                .changes()
                .forEach(it -> byDay.computeIfAbsent(it.slot().date(), any -> new ArrayList<>())
                        .add(it));
        Period window = proposal.plan().window();
        RosterReport inForce = reports.inForce(window).orElseThrow();
        return new Preview(
                report,
                proposal,
                byDay,
                LoadDiff.of(report),
                score(inForce, proposal.createdAt(), window),
                score(report, proposal.createdAt(), window),
                removed(proposal));
    }

    private Score score(RosterReport report, Instant now, Period window) {
        List<Week> weeks = window.weeks();
        return planner.judge(PlanningRequest.of(report.base().network(), report.roster(), now)
                        .over(weeks.get(0), weeks.size()))
                .score();
    }

    /** How many assignments go without anybody in their place. */
    static int removed(Proposal proposal) {
        return (int) proposal.diff().moves().stream()
                .filter(it -> it.before().professional() != null && it.after().professional() == null)
                .count();
    }

    /** Whether it takes more away than the share of what stands in its period from today on. */
    boolean destroys(Proposal proposal, int percent) {
        int removed = removed(proposal);
        if (removed == 0) {
            return false;
        }
        RosterReport report = reports.inForce(proposal.period()).orElseThrow();
        LocalDate today = clock.instant().atZone(report.base().network().zone()).toLocalDate();
        long standing = report.roster().within(proposal.period()).assignments().stream()
                .filter(it -> !it.slot().date().isBefore(today))
                .count();
        return removed * 100L > percent * standing;
    }

    Optional<Proposal> find(ProposalId id) {
        return transactions.read(stores -> stores.proposals().find(id));
    }

    Optional<Network> network() {
        return reports.network().map(RosterStore.Snapshot::network);
    }
}
