package io.agendador.architecture.violations.roster;

import io.agendador.architecture.violations.KnowsThePictures;

record KnowsTheEntry(KnowsThePictures entry) {}
