package io.agendador.architecture.violations.google.mapping;

import org.jooq.Table;

record KnowsTheRows(Table<?> rows) {}
