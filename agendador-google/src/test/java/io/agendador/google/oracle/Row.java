package io.agendador.google.oracle;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;

/** What the books say of an event of ours. */
public record Row(Key key, Slot slot, ProfessionalId professional, String state, String etag) {

    public boolean live() {
        return state.equals("LIVE");
    }
}
