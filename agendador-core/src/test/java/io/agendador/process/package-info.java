/** Programs of the tests in processes of their own, which can be killed: it ships in the test-jar. */
@NullMarked
package io.agendador.process;

import org.jspecify.annotations.NullMarked;
