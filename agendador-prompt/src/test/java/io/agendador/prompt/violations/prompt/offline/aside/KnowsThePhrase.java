package io.agendador.prompt.violations.prompt.offline.aside;

import io.agendador.prompt.violations.prompt.offline.phrase.Phrases;

record KnowsThePhrase(Phrases it) {}
