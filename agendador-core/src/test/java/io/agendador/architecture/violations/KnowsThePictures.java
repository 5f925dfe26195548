package io.agendador.architecture.violations;

import io.agendador.architecture.violations.present.KnowsTheFiles;

/** As an entry, which puts use cases together and formats nothing. */
public record KnowsThePictures(KnowsTheFiles files) {}
