package io.agendador.bot;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened, closed in the reverse order. For one thread. */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** Closes it before all that were opened before. */
    <T extends AutoCloseable> T later(T part) {
        open.push(part);
        return part;
    }

    /** What cannot be closed keeps nothing else open. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failed) {
                System.getLogger(Closing.class.getName()).log(Level.WARNING, "a part could not be closed", failed);
            }
        }
    }
}
