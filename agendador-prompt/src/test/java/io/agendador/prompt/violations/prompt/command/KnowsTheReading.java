package io.agendador.prompt.violations.prompt.command;

import io.agendador.prompt.violations.prompt.reading.Reading;

record KnowsTheReading(Reading it) {}
