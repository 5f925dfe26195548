package io.agendador.jobs.violations.google;

import com.cronutils.model.Cron;

record KnowsTheParser(Cron it) {}
