/**
 * The rules of a roster: one type per rule, one list of them ({@link io.agendador.rule.Rules}), and what they find.
 *
 * <p>A rule is a pure function from a roster and its network to {@link io.agendador.rule.Inconsistency} values. It says
 * what is wrong; {@code present} says it in words. Safe for use by many threads.
 */
@NullMarked
package io.agendador.rule;

import org.jspecify.annotations.NullMarked;
