/** What follows from what people change in their calendars. */
@NullMarked
package io.agendador.google.follow;

import org.jspecify.annotations.NullMarked;
