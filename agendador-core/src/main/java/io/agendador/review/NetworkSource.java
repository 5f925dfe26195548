package io.agendador.review;

import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.util.function.Function;

/** Where a network is read from: a folder of files, the demo. */
@FunctionalInterface
public interface NetworkSource {

    /**
     * What the source would make of what is there. Bad content is answered as rejections, never thrown.
     *
     * @param present the network as it stands
     * @param inForce answers what is in force in a period; asked only for the days of hand-kept entries
     * @throws io.agendador.roster.AgendadorException if the source cannot be reached
     */
    NetworkImport read(Network present, Function<Period, Roster> inForce);
}
