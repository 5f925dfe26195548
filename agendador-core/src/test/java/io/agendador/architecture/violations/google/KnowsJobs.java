package io.agendador.architecture.violations.google;

import io.agendador.architecture.violations.jobs.KnowsPrompts;

record KnowsJobs(KnowsPrompts jobs) {}
