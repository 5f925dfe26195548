package io.agendador.bot.emulator;

/**
 * A file that was sent.
 *
 * @param id as the Bot API names it
 * @param type as HTTP names it
 * @param width in pixels; 0 where it is no picture
 * @param height in pixels; 0 where it is no picture
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by its id; the bytes are of no use for it.
public record EmulatedFile(String id, String name, String type, int width, int height, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EmulatedFile file && file.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
