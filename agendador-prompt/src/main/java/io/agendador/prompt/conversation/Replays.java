package io.agendador.prompt.conversation;

import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.drafting.Basis;
import io.agendador.prompt.drafting.CommandDrafting;
import io.agendador.prompt.drafting.Drawn;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.prompt.reading.Reading;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Situation;
import io.agendador.review.Proposals;
import io.agendador.review.Replay;
import io.agendador.review.Transactions;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Does prompts of the history once more, and changes nothing. Safe for many threads. */
public final class Replays {

    private final Transactions transactions;
    private final PromptHistory history;
    private final Proposals proposals;

    /** Over this history, and the proposals that it names. */
    public Replays(Transactions transactions, PromptHistory history, Planner planner) {
        this.transactions = transactions;
        this.history = history;
        this.proposals = new Proposals(transactions, planner, InstantSource.fixed(Instant.EPOCH), () -> new UUID(0, 0));
    }

    /** What came of a replay. */
    public sealed interface Replayed {

        /** The same commands against the same base gave the same plan. */
        record Same(String hash) implements Replayed {}

        /** Something else came of it: another release draws or searches differently, or what was stored was changed. */
        record Different(String hash) implements Replayed {}

        /** There is no such prompt, or it led to no preview. */
        record NothingToReplay() implements Replayed {}

        /** What it was computed from is no longer kept. */
        record InputGone() implements Replayed {}
    }

    /**
     * How an executor reads a prompt now.
     *
     * @param then the commands that it was read as; none if it led to none
     * @param now the reading now
     * @param same whether both are the same commands
     */
    public record Reread(List<ReplanCommand> then, Reading now, boolean same) {

        public Reread {
            then = List.copyOf(then);
        }
    }

    /** The prompt's stored commands against the stored base of its last preview. */
    public Replayed replay(long number) {
        Optional<PromptHistory.Recorded> found = history.find(number);
        Optional<PromptEvent.Previewed> shown = found.flatMap(it -> last(it, PromptEvent.Previewed.class));
        if (found.isEmpty() || shown.isEmpty()) {
            return new Replayed.NothingToReplay();
        }
        Optional<Proposal> proposal =
                transactions.read(stores -> stores.proposals().find(shown.get().proposal()));
        Optional<Situation> situation = transactions.read(
                stores -> stores.proposals().situation(shown.get().proposal()));
        if (proposal.isEmpty() || situation.isEmpty()) {
            return new Replayed.InputGone();
        }
        boolean same = shown.get().hash().equals(proposal.get().hash())
                && drawnAlike(found.get(), proposal.get(), Basis.of(situation.get(), over(shown.get())))
                && proposals.replay(proposal.get().id()).orElseThrow() instanceof Replay.Same;
        return same
                ? new Replayed.Same(shown.get().hash())
                : new Replayed.Different(shown.get().hash());
    }

    /** Whether the commands still come to the draft that was proposed; how long was searched is the draft's. */
    private static boolean drawnAlike(PromptHistory.Recorded prompt, Proposal proposal, Basis base) {
        Drawn drawn = new CommandDrafting(Effort.of(0))
                .draw(commands(prompt), prompt.asked().author(), base);
        return drawn instanceof Drawn.Ready it
                && bare(it.draft()).equals(bare(proposal.candidate().draft()));
    }

    private @Nullable Draft over(PromptEvent.Previewed shown) {
        ProposalId opened = shown.opened();
        return opened == null
                ? null
                : transactions
                        .read(stores -> stores.proposals().find(opened))
                        .map(it -> it.candidate().draft())
                        .orElse(null);
    }

    private static Draft bare(Draft draft) {
        Generation generation = draft.generation();
        List<Generation> searches = generation == null ? List.of() : generation.all();
        return new Draft(
                draft.edits(),
                Generation.inOrder(
                        searches.stream().map(it -> it.with(Effort.of(0))).toList()));
    }

    /**
     * Asks an executor again, about the network as it stands and the day of the prompt.
     *
     * @return nothing if there is no such prompt, or no network
     */
    public Optional<Reread> reread(long number, PromptExecutor executor) {
        Optional<Network> network =
                transactions.read(stores -> stores.roster().network().map(it -> it.network()));
        return history.find(number).flatMap(it -> network.map(one -> reread(it, one, executor)));
    }

    private Reread reread(PromptHistory.Recorded prompt, Network network, PromptExecutor executor) {
        Asked asked = prompt.asked();
        LocalDate today = asked.at().atZone(network.zone()).toLocalDate();
        List<ReplanCommand> earlier = earlier(asked.amends());
        List<ReplanCommand> then = new ArrayList<>(commands(prompt));
        Reading now = executor.read(new Prompt(asked.text(), today, network, earlier, asked.locale()));
        List<ReplanCommand> fresh = now instanceof Reading.Understood it ? Hearing.whole(earlier, it) : List.of();
        return new Reread(then, now, then.equals(fresh));
    }

    private List<ReplanCommand> earlier(@Nullable Long amends) {
        return Optional.ofNullable(amends)
                .flatMap(history::find)
                .map(Replays::commands)
                .orElse(List.of());
    }

    private static List<ReplanCommand> commands(PromptHistory.Recorded prompt) {
        return last(prompt, PromptEvent.Read.class)
                .map(PromptEvent.Read::commands)
                .filter(it -> !it.isEmpty())
                .map(CommandJson::readAll)
                .orElse(List.of());
    }

    private static <T extends PromptEvent> Optional<T> last(PromptHistory.Recorded prompt, Class<T> type) {
        return prompt.events().stream().filter(type::isInstance).map(type::cast).reduce((first, second) -> second);
    }
}
