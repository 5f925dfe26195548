package io.agendador.shell.line;

import java.util.Optional;
import org.jline.reader.Completer;

/** Who sits at the terminal. */
public interface Person {

    /**
     * The next line that they type, a blank one if they gave it up; empty when they leave.
     *
     * @param completer says what could stand where they press Tab
     */
    Optional<String> line(Completer completer);

    /** What they answer, in one line; empty if they turn away. The history does not keep it. */
    Optional<String> answer(String question);

    /** The same, and what they type is not seen. */
    Optional<String> secret(String question);
}
