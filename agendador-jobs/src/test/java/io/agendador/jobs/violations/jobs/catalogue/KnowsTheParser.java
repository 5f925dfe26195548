package io.agendador.jobs.violations.jobs.catalogue;

import com.cronutils.model.Cron;

/** What others want of it. */
public record KnowsTheParser(Cron it) {}
