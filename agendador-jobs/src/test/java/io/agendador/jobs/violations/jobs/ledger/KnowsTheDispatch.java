package io.agendador.jobs.violations.jobs.ledger;

import io.agendador.jobs.violations.jobs.dispatch.Dispatch;

record KnowsTheDispatch(Dispatch it) {}
