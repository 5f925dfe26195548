package io.agendador.bot.violations.postgres;

/** A deliberate one. */
record KnowsTelegram(org.telegram.telegrambots.meta.api.objects.Update seen) {}
