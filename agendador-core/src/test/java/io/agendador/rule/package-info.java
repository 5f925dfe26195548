/** Tests of the rules: each has a test of its own that fulfils {@link io.agendador.rule.RuleContract}. */
@NullMarked
package io.agendador.rule;

import org.jspecify.annotations.NullMarked;
