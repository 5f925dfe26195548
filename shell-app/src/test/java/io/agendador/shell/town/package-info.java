/** A small network with its store, its people and its calendars at an emulated Google, in processes that can die. */
@NullMarked
package io.agendador.shell.town;

import org.jspecify.annotations.NullMarked;
