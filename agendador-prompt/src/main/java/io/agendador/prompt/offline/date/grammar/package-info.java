/** What the parser generator writes of {@code WhenGrammar.g4}, the grammar of dates and periods. */
@NullMarked
package io.agendador.prompt.offline.date.grammar;

import org.jspecify.annotations.NullMarked;
