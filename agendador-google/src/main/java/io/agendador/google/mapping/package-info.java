/**
 * What our assignments look like as events, and what an event says to us. Pure: no call to Google, no clock, no store;
 * everything follows from the arguments, and everything is immutable.
 *
 * <ul>
 *   <li>Which calendars there are: {@link io.agendador.google.mapping.Mirrors},
 *       {@link io.agendador.google.mapping.CalendarNames}.
 *   <li>What is written: {@link io.agendador.google.mapping.EventContent} under an id of
 *       {@link io.agendador.google.mapping.EventIds}, marked with a {@link io.agendador.google.mapping.Tag}.
 *   <li>What is read: {@link io.agendador.google.mapping.EventReading} of anybody's event,
 *       {@link io.agendador.google.mapping.EventChange} of one of ours, and where a moved one lands:
 *       {@link io.agendador.google.mapping.ShiftMatch}.
 * </ul>
 */
@NullMarked
package io.agendador.google.mapping;

import org.jspecify.annotations.NullMarked;
