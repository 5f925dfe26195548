/** What every executor of prompts keeps to. */
@NullMarked
package io.agendador.prompt.reading;

import org.jspecify.annotations.NullMarked;
