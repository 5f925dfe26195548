package io.agendador.benchmarks.kit;

import io.agendador.planning.Score;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a planner came to.
 *
 * @param roster who has which opening, those fixed too; gaps left out
 * @param own what the planner says that the roster costs, never less than it does; null if it says nothing
 * @param remark one line for people: a bound, say, or the work done
 */
public record Attempt(Map<String, String> roster, @Nullable Score own, String remark) {}
