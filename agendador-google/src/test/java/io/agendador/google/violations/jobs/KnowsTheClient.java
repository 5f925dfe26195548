package io.agendador.google.violations.jobs;

import com.google.api.services.calendar.model.Event;

record KnowsTheClient(Event event) {}
