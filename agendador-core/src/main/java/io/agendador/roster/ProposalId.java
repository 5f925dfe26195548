package io.agendador.roster;

import java.util.UUID;

/** Identifies a proposal; what is in force names with it the proposal that put it there. */
public record ProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
