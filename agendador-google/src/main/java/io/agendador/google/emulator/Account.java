package io.agendador.google.emulator;

/**
 * Who asks.
 *
 * @param admin whether every calendar is theirs
 */
record Account(String email, boolean admin) {}
