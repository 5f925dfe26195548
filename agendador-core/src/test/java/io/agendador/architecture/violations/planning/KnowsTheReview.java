package io.agendador.architecture.violations.planning;

import io.agendador.architecture.violations.review.KnowsThePictures;

/** Asks the review what to plan. */
public record KnowsTheReview(KnowsThePictures review) {}
