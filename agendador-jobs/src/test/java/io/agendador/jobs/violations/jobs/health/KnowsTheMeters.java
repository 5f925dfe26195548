package io.agendador.jobs.violations.jobs.health;

import io.micrometer.core.instrument.MeterRegistry;

record KnowsTheMeters(MeterRegistry it) {}
