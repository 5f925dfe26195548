package io.agendador.bot.telegram;

import java.util.List;
import java.util.Optional;

/**
 * Something to be shown in a chat.
 *
 * <p>What is longer than Telegram takes is continued in further messages; buttons stand beneath the last.
 *
 * @param text or the caption of a file
 * @param file with it, if any
 * @param keyboard rows of buttons
 * @param place a new message, or one that is to be changed
 */
public record Post(Rich text, Optional<Attachment> file, List<List<Offer>> keyboard, Place place) {

    /** Where it is shown. */
    public sealed interface Place {}

    /** In a new message. */
    public record New() implements Place {}

    /**
     * In place of a message of Telegram's number: a text of its text, or of its caption within 1,024 units; a file of its
     * file; nothing of neither, so that only the buttons change. Gone ones are left alone.
     */
    public record InsteadOf(int message) implements Place {}

    /** In place of what was posted in the same chat under that key, once it has been sent. */
    public record InsteadOfKey(String key) implements Place {}

    private static final Place NEW = new New();

    public Post {
        keyboard = keyboard.stream().map(List::copyOf).toList();
        if (text.plain().isBlank() && file.isEmpty() && place instanceof New) {
            throw new IllegalArgumentException("a new message has something to read or to look at");
        }
    }

    /** A text. */
    public static Post text(Rich text) {
        return new Post(text, Optional.empty(), List.of(), NEW);
    }

    /** A picture, at most 10 MB, its sides at most 10,000 pixels together, none more than twenty times the other. */
    public static Post photo(String name, byte[] bytes, Rich caption) {
        return new Post(caption, Optional.of(new Attachment(name, bytes, true)), List.of(), NEW);
    }

    /** A file, at most 50 MB. */
    public static Post document(String name, byte[] bytes, Rich caption) {
        return new Post(caption, Optional.of(new Attachment(name, bytes, false)), List.of(), NEW);
    }

    /** The same message with no buttons, or with those that are added. */
    public static Post buttonsOf(int message) {
        return new Post(Rich.EMPTY, Optional.empty(), List.of(), new InsteadOf(message));
    }

    /** With a row of buttons beneath those that it has. */
    public Post row(Offer... offers) {
        List<List<Offer>> rows = new java.util.ArrayList<>(keyboard);
        rows.add(List.of(offers));
        return new Post(text, file, rows, place);
    }

    /** In place of a message. */
    public Post insteadOf(int message) {
        return new Post(text, file, keyboard, new InsteadOf(message));
    }

    /** In place of what was posted under that key. */
    public Post insteadOf(String key) {
        return new Post(text, file, keyboard, new InsteadOfKey(key));
    }
}
