package io.agendador.prompt.drafting;

import io.agendador.proposal.Draft;
import io.agendador.proposal.Proposal.Kind;
import java.util.List;

/** What comes of commands. */
public sealed interface Drawn {

    /**
     * They can be asked for.
     *
     * @param kind what the proposal is
     * @param notes what is left as it is, for people to know
     * @param clearing whether one of them clears the future, which wants a second confirmation
     */
    record Ready(Draft draft, Kind kind, List<Note> notes, boolean clearing) implements Drawn {

        public Ready {
            notes = List.copyOf(notes);
        }
    }

    /**
     * They cannot: none of them is carried out.
     *
     * @param objections at least one, in the order of the commands
     */
    record Impossible(List<Objection> objections) implements Drawn {

        public Impossible {
            objections = List.copyOf(objections);
        }
    }
}
