package io.agendador.jobs.violations.jobs.schedule;

import io.agendador.jobs.violations.jobs.catalogue.KnowsTheParser;

record KnowsTheCatalogue(KnowsTheParser it) {}
