package io.agendador.shell.line;

import io.agendador.present.Texts;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says what could be typed in one place. Asked only when a person presses Tab; whatever it throws means that there is
 * nothing to offer.
 */
@FunctionalInterface
public interface Completion {

    /** Nothing is known. */
    Completion NONE = typed -> List.of();

    /** All that could stand there, in the order in which it is shown; what does not fit what was typed is passed over. */
    List<Choice> choices(Typed typed);

    /**
     * What was typed for the command so far.
     *
     * @param word what is being typed, without quotes; empty before its first letter
     * @param arguments what stands before it without an option's name, in order
     */
    record Typed(String word, List<String> arguments) {
        public Typed {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * One thing that could be typed.
     *
     * @param text as it should stand in the line, without quotes
     * @param note what the list says beside it; may be empty
     * @param whole whether the word ends with it; false for a folder whose file is to follow
     */
    record Choice(String text, String note, boolean whole) {

        /** A whole word that speaks for itself. */
        public static Choice of(String text) {
            return new Choice(text, "", true);
        }

        /** A whole word with a note. */
        public static Choice of(String text, String note) {
            return new Choice(text, note, true);
        }
    }

    /** These words, whatever was typed before. */
    static Completion of(Supplier<List<String>> words) {
        return typed -> words.get().stream().map(Choice::of).toList();
    }

    /** The words of an enum as people call them, for an {@link Invocation#choice}. */
    static <E extends Enum<E>> Completion words(Texts texts, Class<E> type) {
        return of(() -> Stream.of(type.getEnumConstants()).map(texts::word).toList());
    }

    /** Files, folder by folder. */
    static Completion files() {
        return new FileNames(any -> true);
    }

    /** Folders, and files whose names end so. */
    static Completion foldersAnd(String ending) {
        return new FileNames(it -> Files.isDirectory(it) || it.toString().endsWith(ending));
    }

    /** Folders within folders. */
    static Completion folders() {
        return new FileNames(Files::isDirectory);
    }
}
