/** Four weeks of a network, told day by day: its jobs, its people, its calendars, and what goes wrong. */
@NullMarked
package io.agendador.shell.weeks;

import org.jspecify.annotations.NullMarked;
