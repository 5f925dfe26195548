package io.agendador.planning;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Who shall have a slot, in the place of whoever has it.
 *
 * @param professional null for nobody
 */
public record Placement(Slot slot, @Nullable ProfessionalId professional) {}
