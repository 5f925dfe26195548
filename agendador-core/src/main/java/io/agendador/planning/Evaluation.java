package io.agendador.planning;

import java.util.SortedMap;

/**
 * What a roster costs.
 *
 * @param score by level
 * @param parts by part; parts of 0 are there too
 */
public record Evaluation(Score score, SortedMap<ScorePart, Long> parts) {}
