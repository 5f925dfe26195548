package io.agendador.bot.chat;

import io.agendador.bot.telegram.Turn;
import io.agendador.roster.Author.Role;
import java.util.Map;

/**
 * Something people ask for by its name.
 *
 * @param name without the slash
 * @param role whom it is offered to, at least
 * @param ask does it, with what stands behind the name
 * @param presses what its buttons do, by their kind
 */
record Command(String name, Role role, Ask ask, Map<String, Press> presses) {

    /** Does what is asked for. */
    @FunctionalInterface
    interface Ask {

        /** Does it; {@code rest} may be empty. */
        void ask(Turn turn, Scene scene, String rest);
    }

    /** One without buttons. */
    static Command of(String name, Role role, Ask ask) {
        return new Command(name, role, ask, Map.of());
    }
}
