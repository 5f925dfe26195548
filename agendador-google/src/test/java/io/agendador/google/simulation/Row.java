package io.agendador.google.simulation;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;

/** What the books say of an event of ours. */
record Row(Key key, Slot slot, ProfessionalId professional, String state, String etag) {

    boolean live() {
        return state.equals("LIVE");
    }
}
