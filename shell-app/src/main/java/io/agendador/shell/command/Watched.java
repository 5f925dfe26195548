package io.agendador.shell.command;

import io.agendador.review.Attention;
import io.agendador.roster.Network;
import io.agendador.shell.line.Failures;
import java.util.List;

/**
 * What the status looks at besides the roster.
 *
 * @param database where the data lies
 * @param version of this program
 * @param failures says what is told in the place of a part that cannot be asked
 * @param parts asked one after the other
 */
public record Watched(String database, String version, Failures failures, List<Part> parts) {

    /** Copies what it is given. */
    public Watched {
        parts = List.copyOf(parts);
    }

    /** A part of the whole that says itself what needs attention. */
    @FunctionalInterface
    public interface Part {

        /** What it is now. */
        List<Attention> now(Network network);
    }
}
