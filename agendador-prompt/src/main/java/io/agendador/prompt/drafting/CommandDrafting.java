package io.agendador.prompt.drafting;

import io.agendador.planning.Effort;
import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.command.Unpin;
import io.agendador.prompt.drafting.Drawn.Impossible;
import io.agendador.prompt.drafting.Drawn.Ready;
import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of commands what core can propose: all of them or none. What they name comes first, in their order; then what
 * they have planned: first around those who are away and what closes or opens, then each search in its order. The same
 * commands against the same base give the same draft. Safe for many threads.
 */
public final class CommandDrafting {

    private static final int AHEAD = 53;

    private final Effort search;

    /**
     * Drafts with searches of this effort.
     *
     * @param search of all searches of one prompt together
     */
    public CommandDrafting(Effort search) {
        this.search = search;
    }

    /** The days of the roster in force that drawing looks at: from this week on, a year ahead. */
    public static Period reach(Network network, Instant now) {
        return Period.weeks(Week.of(now.atZone(network.zone()).toLocalDate()), AHEAD);
    }

    /**
     * What comes of the commands.
     *
     * @param commands at least one; queries are not drawn but answered
     * @throws IllegalArgumentException for a query
     */
    public Drawn draw(List<ReplanCommand> commands, Author author, Basis base) {
        if (!author.role().includes(Author.Role.COORDINATOR)) {
            return new Impossible(List.of(new Objection(0, Why.ROLE, List.of(), null, null)));
        }
        Sketch sketch = new Sketch(base);
        for (int each = 0; each < commands.size(); each++) {
            sketch.command(each);
            draw(sketch, commands.get(each));
        }
        new Searches(sketch).replan();
        if (!sketch.objections().isEmpty()) {
            return new Impossible(sketch.objections());
        }
        List<Edit> edits = added(base.over(), Draft::edits, sketch.edits());
        List<Generation> all = added(base.over(), CommandDrafting::searches, sketch.searches);
        List<Generation> searches =
                all.stream().map(it -> it.with(share(all.size()))).toList();
        return new Ready(
                new Draft(edits, Generation.inOrder(searches)),
                searches.isEmpty() ? Kind.of(edits) : Kind.GENERATION,
                sketch.notes(),
                commands.stream().anyMatch(ClearFuture.class::isInstance));
    }

    /** What the draft beneath has of it comes first. */
    private static <T> List<T> added(@Nullable Draft beneath, Function<Draft, List<T>> part, List<T> own) {
        return Stream.concat(Stream.ofNullable(beneath).flatMap(it -> part.apply(it).stream()), own.stream())
                .toList();
    }

    private static List<Generation> searches(Draft it) {
        Generation first = it.generation();
        return first == null ? List.of() : first.all();
    }

    private void draw(Sketch sketch, ReplanCommand command) {
        try {
            dispatch(sketch, command);
        } catch (UnknownName unknown) {
            sketch.object(unknown.why(), null, null, unknown.name());
        }
    }

    private static void dispatch(Sketch sketch, ReplanCommand command) {
        if (command instanceof Regenerate it) {
            new Searches(sketch).regenerate(it);
        } else if (command instanceof BalanceHours it) {
            new Searches(sketch).balance(it);
        } else if (command instanceof FillGaps it) {
            new Searches(sketch).fill(it);
        } else if (command instanceof Exchange it) {
            new NamedEdits(sketch).exchange(it);
        } else if (command instanceof Replace it) {
            new NamedEdits(sketch).replace(it);
        } else if (command instanceof Assign it) {
            new NamedEdits(sketch).assign(it);
        } else if (command instanceof Unassign it) {
            new NamedEdits(sketch).unassign(it);
        } else if (command instanceof EnterHandKept it) {
            new NamedEdits(sketch).enter(it);
        } else {
            dispatchMore(sketch, command);
        }
    }

    private static void dispatchMore(Sketch sketch, ReplanCommand command) {
        if (command instanceof Unavailable it) {
            new NetworkEdits(sketch).unavailable(it);
        } else if (command instanceof CloseRoom it) {
            new NetworkEdits(sketch).close(it);
        } else if (command instanceof OpenRoom it) {
            new NetworkEdits(sketch).open(it);
        } else if (command instanceof Limit it) {
            new NetworkEdits(sketch).limit(it);
        } else if (command instanceof Pin it) {
            new Selecting(sketch).pin(it);
        } else if (command instanceof Unpin it) {
            new Selecting(sketch).unpin(it);
        } else if (command instanceof ClearFuture it) {
            new Selecting(sketch).clear(it);
        } else if (command instanceof Query) {
            throw new IllegalArgumentException("a query is answered, not drawn");
        }
    }

    private Effort share(int searches) {
        return new Effort(search.work(), search.limit().dividedBy(searches), search.pace());
    }
}
