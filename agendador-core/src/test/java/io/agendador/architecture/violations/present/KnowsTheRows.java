package io.agendador.architecture.violations.present;

import org.jooq.Table;

record KnowsTheRows(Table<?> rows) {}
