package io.agendador.prompt.violations.prompt.offline.lexicon;

import io.agendador.prompt.violations.prompt.offline.clause.Clauses;

record KnowsTheClause(Clauses it) {}
