package io.agendador.bot.emulator;

/** A file within a request. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Upload(String name, String type, byte[] bytes) {}
