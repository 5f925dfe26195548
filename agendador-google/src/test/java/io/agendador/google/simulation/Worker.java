package io.agendador.google.simulation;

import io.agendador.google.GoogleCalendars;
import io.agendador.google.process.Running;
import io.agendador.google.webhook.WebhookCheck;

/** One process with the code that is tested. */
record Worker(Running process, GoogleCalendars calendars, WebhookCheck webhook) {}
