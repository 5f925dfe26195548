package io.agendador.prompt.violations.prompt.drafting;

import io.agendador.prompt.violations.prompt.reading.Reading;

record KnowsTheReading(Reading it) {}
