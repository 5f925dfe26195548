package io.agendador.prompt.violations.shell;

import io.agendador.prompt.violations.prompt.offline.clause.Clauses;

record KnowsTheClause(Clauses it) {}
