package io.agendador.architecture.violations.roster;

import io.agendador.architecture.violations.rule.KnowsThePlanner;

record KnowsARule(KnowsThePlanner rule) {}
