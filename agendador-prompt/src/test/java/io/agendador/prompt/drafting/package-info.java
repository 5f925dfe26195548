@NullMarked
package io.agendador.prompt.drafting;

import org.jspecify.annotations.NullMarked;
