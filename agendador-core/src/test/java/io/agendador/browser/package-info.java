/** A browser for tests of pages: it ships in the test-jar. */
@NullMarked
package io.agendador.browser;

import org.jspecify.annotations.NullMarked;
