package io.agendador.architecture.violations.rule;

import io.agendador.architecture.violations.planning.KnowsTheReview;

/** Asks the planner what is wrong. */
public record KnowsThePlanner(KnowsTheReview planner) {}
