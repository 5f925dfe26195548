/** A scripted model behind a real address, for the tests of whoever asks models. */
@NullMarked
package io.agendador.prompt.openai;

import org.jspecify.annotations.NullMarked;
