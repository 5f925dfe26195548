package io.agendador.planning;

import java.util.List;

/**
 * What else must change so that somebody can have a slot.
 *
 * @param others what they give up, and who takes it over; empty if nothing else need change
 * @param cost of all of it, the wanted placement included
 */
public record Rearrangement(List<Placement> others, ScoreDelta cost) {

    public Rearrangement {
        others = List.copyOf(others);
    }
}
