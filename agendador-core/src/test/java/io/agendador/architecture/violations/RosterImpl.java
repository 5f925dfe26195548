package io.agendador.architecture.violations;

final class RosterImpl {

    /** Nested ones need a name as well. */
    static final class SlotHelper {}
}
