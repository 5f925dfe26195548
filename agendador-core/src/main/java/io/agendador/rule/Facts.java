package io.agendador.rule;

import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;

/**
 * What the rules look at.
 *
 * @param network people, places, openings, policy
 * @param roster what is judged; may reach beyond the period, so that rotation and weekly limits are counted rightly
 * @param period what is found lies in these days
 */
public record Facts(Network network, Roster roster, Period period) {}
