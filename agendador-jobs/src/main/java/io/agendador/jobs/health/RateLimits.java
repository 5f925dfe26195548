package io.agendador.jobs.health;

import java.util.List;

/** What accounts have left of what they may ask of others; supplied by whoever asks them. Safe for use by many threads. */
@FunctionalInterface
public interface RateLimits {

    /** Of nobody. */
    RateLimits NONE = List::of;

    /** Each account's, in a fixed order; at once, from what is known. */
    List<RateBudget> budgets();
}
