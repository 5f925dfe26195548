package io.agendador.roster;

/**
 * What a professional may work in one calendar week, after policy, own limits and dated limits.
 *
 * @param maxMinutes 0…10,080
 * @param maxDoubles 0…7; 0 for who accepts none
 */
public record WeeklyLimits(int maxMinutes, int maxDoubles) {}
