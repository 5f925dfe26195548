/** What a catalogue would do in days or years, in seconds: dispatch under a driven clock. */
@NullMarked
package io.agendador.jobs.replay;

import org.jspecify.annotations.NullMarked;
