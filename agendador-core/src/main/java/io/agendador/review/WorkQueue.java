package io.agendador.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Work that follows from a change and is done after it: it is there exactly if the change is. Within one transaction. Work
 * is done at least once, so that whoever does it must be able to do it again.
 */
public interface WorkQueue {

    /**
     * Something to be done.
     *
     * @param topic what kind of thing, lower-case words joined by dashes
     * @param key what it is about, at most 200 characters; of the same topic and key only the latest waits
     * @param payload what the handler needs, at most 10,000 characters
     */
    record Work(String topic, String key, String payload) {}

    /**
     * Work that waits.
     *
     * @param number rises, from 1
     * @param since when it was added
     * @param attempts how often it was taken
     */
    record Waiting(long number, Work work, Instant since, int attempts) {}

    /** Adds work, in place of what waits of its topic and key and is not being done. */
    void add(Work work, Instant now);

    /**
     * Takes what is due of these topics, oldest first; nobody else is given it until {@code until}, after which it is due
     * again.
     *
     * @param most 1…1,000
     */
    List<Waiting> take(Collection<String> topics, Instant now, Instant until, int most);

    /** It is done; nothing happens if it is no longer there. */
    void done(long number);

    /** It failed, and is due again then. */
    void failed(long number, Instant again, String why);
}
