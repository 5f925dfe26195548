package io.agendador.architecture.violations.google.access;

import io.agendador.architecture.violations.google.publish.Publication;

record KnowsThePublication(Publication publication) {}
