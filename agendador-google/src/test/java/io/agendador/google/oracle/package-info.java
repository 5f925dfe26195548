/**
 * What should never be, judged by looking at Google, the stored rows and people from without; of the code that is judged it
 * shares nothing but the values.
 */
@NullMarked
package io.agendador.google.oracle;

import org.jspecify.annotations.NullMarked;
