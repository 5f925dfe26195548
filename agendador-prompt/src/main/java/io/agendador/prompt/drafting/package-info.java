/**
 * Commands checked against network, roster and role, and made into what core proposes; and the answers to queries.
 *
 * <p>The entries are {@link io.agendador.prompt.drafting.CommandDrafting} and {@link io.agendador.prompt.drafting.Answering};
 * {@link io.agendador.prompt.drafting.DraftingText} says in sentences what both give. Values are immutable.
 */
@NullMarked
package io.agendador.prompt.drafting;

import org.jspecify.annotations.NullMarked;
