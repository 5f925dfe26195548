package io.agendador.architecture.violations.google.ledger;

import org.jooq.Table;

record SeesItsOwnRows(Table<?> rows) {}
