package io.agendador.benchmarks.prompt;

import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.postgres.PostgresStore;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A network with its whole horizon planned and in force, as coordinators find it when they write. */
public final class Prepared {

    static final Author AUTHOR = new Author("benchmark", Author.Role.ADMIN, Author.Door.SHELL);

    private static final int TRIES = 1_000_000;

    private Prepared() {}

    /**
     * Stores it.
     *
     * @param schema where nothing is yet
     */
    public static void store(DataSource database, String schema, PlanningRequest request) {
        Network network = SpokenNames.of(request.network());
        Instant now = request.now();
        Transactions store = PostgresStore.open(database, schema).transactions();
        store.<Boolean>write(stores -> {
            stores.roster().save(network);
            stores.audit()
                    .record(new AuditTrail.Entry(
                            now, AUTHOR, AuditTrail.Action.NETWORK_CHANGED, "", network.name(), null));
            return true;
        });
        long[] ids = {0};
        Proposals use = new Proposals(store, new Planner(), () -> now, () -> new UUID(0, ++ids[0]));
        Generation whole = new Generation(
                request.firstWeek(), request.weeks(), List.of(), false, request.seed(), Effort.of(TRIES));
        Outcome made = use.propose(Draft.of(whole), Proposal.Kind.GENERATION, AUTHOR, true, Planner.Progress.NONE)
                .orElseThrow();
        Proposal proposal = ((Outcome.Shown) made).proposal();
        use.approve(proposal.id(), proposal.hash(), AUTHOR, "benchmark");
    }
}
