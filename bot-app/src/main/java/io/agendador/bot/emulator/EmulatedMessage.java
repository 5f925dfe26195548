package io.agendador.bot.emulator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as people see it.
 *
 * @param id counts up over all chats
 * @param sender a person; 0 for the bot
 * @param text or the caption of a file; may be empty for a file
 * @param keyboard the rows of buttons beneath it
 * @param edited how often it was changed
 */
public record EmulatedMessage(
        int id,
        long chat,
        long sender,
        Instant date,
        Kind kind,
        String text,
        List<Entity> entities,
        Optional<EmulatedFile> file,
        List<List<EmulatedButton>> keyboard,
        String album,
        int edited) {

    /** What a message mainly is. */
    public enum Kind {
        TEXT,
        PHOTO,
        DOCUMENT
    }

    /** Whether the bot wrote it. */
    public boolean fromBot() {
        return sender == 0;
    }

    /** The labels of its buttons, row by row. */
    public List<String> labels() {
        return keyboard.stream()
                .flatMap(List::stream)
                .map(EmulatedButton::label)
                .toList();
    }

    EmulatedMessage with(Formatted formatted, List<List<EmulatedButton>> buttons) {
        return new EmulatedMessage(
                id, chat, sender, date, kind, formatted.text(), formatted.entities(), file, buttons, album, edited + 1);
    }

    EmulatedMessage with(Kind other, EmulatedFile media, Formatted caption, List<List<EmulatedButton>> buttons) {
        Optional<EmulatedFile> shown = Optional.of(media);
        return new EmulatedMessage(
                id, chat, sender, date, other, caption.text(), caption.entities(), shown, buttons, album, edited + 1);
    }

    /** Whether both look the same. */
    boolean looksLike(EmulatedMessage other) {
        return kind == other.kind
                && text.equals(other.text)
                && entities.equals(other.entities)
                && file.equals(other.file)
                && keyboard.equals(other.keyboard);
    }
}
