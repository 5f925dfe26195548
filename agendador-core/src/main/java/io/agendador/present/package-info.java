/**
 * What people see of a roster: sentences and words in Brazilian Portuguese or English, week grids, diffs and statistics as
 * text, and as pictures.
 *
 * <p>Everything here is computed from its arguments; nothing is read, stored or asked. Safe for use by many threads.
 */
@NullMarked
package io.agendador.present;

import org.jspecify.annotations.NullMarked;
