/**
 * Publishing: what is in force comes to stand in the calendars, once and only when a person wants it.
 *
 * <ul>
 *   <li>{@link io.agendador.google.publish.Planning} says what would be written. Place by place (a slot in a calendar)
 *       what stands there is held against what should, by the hash of its content. The colour is content: it follows how
 *       far ahead a day lies, so that a publication of the same weeks one week later writes those whose colour has come
 *       to be another.
 *   <li>{@link io.agendador.google.publish.Publishing} carries it out: one publication at a time, each calendar under its
 *       lease, at most 50 events a call.
 * </ul>
 *
 * <p>How it stays exact: an item's row is {@code PLANNED} when the publication begins; right before each batch it is held
 * against a plan drawn anew, so that what a person, another reading or the clock has overtaken is not written; then it is
 * {@code SENT}, the call is made, and {@code DONE} is stored together with the event's version. Whatever is found
 * {@code SENT} is read before anything else. An event is changed or deleted only from the version that was read or written
 * by us, with our tag, and only if there is a row of it. What a person has changed or deleted meanwhile is left to the
 * next reading; where no reading could tell, a conflict is opened.
 *
 * <p>An assignment's status does not change by being published.
 */
@NullMarked
package io.agendador.google.publish;

import org.jspecify.annotations.NullMarked;
