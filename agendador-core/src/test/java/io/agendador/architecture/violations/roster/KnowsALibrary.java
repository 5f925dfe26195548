package io.agendador.architecture.violations.roster;

import org.assertj.core.api.Assert;

interface KnowsALibrary {
    Assert<?, ?> check();
}
