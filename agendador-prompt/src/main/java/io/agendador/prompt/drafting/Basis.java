package io.agendador.prompt.drafting;

import io.agendador.proposal.Draft;
import io.agendador.proposal.Situation;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What commands are understood against.
 *
 * @param roster what is in force, at least in the days of {@link CommandDrafting#reach}
 * @param now what has begun by then is past
 * @param over what commands are added to: its edits come before theirs, its searches too; null for nothing
 */
public record Basis(
        Network network,
        Roster roster,
        Instant now,
        @Nullable Draft over) {

    /** What a proposal was made from. */
    public static Basis of(Situation situation, @Nullable Draft over) {
        return new Basis(situation.network(), situation.inForce(), situation.now(), over);
    }

    /** The day, in the network's zone. */
    public LocalDate today() {
        return now.atZone(network.zone()).toLocalDate();
    }
}
