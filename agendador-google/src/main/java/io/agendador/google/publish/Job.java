package io.agendador.google.publish;

import io.agendador.mirror.Publication.Kind;
import io.agendador.roster.Period;
import java.util.UUID;

/** A publication that is being carried out. */
record Job(UUID id, Kind kind, Period days) {}
