package io.agendador.bot.telegram;

/**
 * A file to be sent.
 *
 * @param photo whether it is shown as a picture
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Attachment(String name, byte[] bytes, boolean photo) {}
