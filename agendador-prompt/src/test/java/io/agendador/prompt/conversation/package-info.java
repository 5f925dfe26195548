@NullMarked
package io.agendador.prompt.conversation;

import org.jspecify.annotations.NullMarked;
