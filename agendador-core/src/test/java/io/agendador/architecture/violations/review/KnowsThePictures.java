package io.agendador.architecture.violations.review;

import io.agendador.architecture.violations.present.KnowsTheFiles;

/** Draws by itself. */
public record KnowsThePictures(KnowsTheFiles pictures) {}
