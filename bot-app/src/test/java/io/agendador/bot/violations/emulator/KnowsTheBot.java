package io.agendador.bot.violations.emulator;

/** A deliberate one. */
record KnowsTheBot(io.agendador.bot.telegram.Rich seen) {}
