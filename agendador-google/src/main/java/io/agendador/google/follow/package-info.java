/**
 * What follows from what people changed in their calendars: the roster comes to agree, or a conflict asks a person.
 */
@NullMarked
package io.agendador.google.follow;

import org.jspecify.annotations.NullMarked;
