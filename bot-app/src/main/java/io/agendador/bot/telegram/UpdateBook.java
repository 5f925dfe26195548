package io.agendador.bot.telegram;

import java.time.Instant;
import java.util.Optional;

/** What has come from Telegram, in the order in which it came, and what became of it. */
public interface UpdateBook {

    /** The update that came last, and when. */
    record Newest(int update, Instant at) {}

    /**
     * An update in somebody's hands.
     *
     * @param number in the order of coming
     * @param verdict of a pressed button
     * @param button that was pressed, if it was granted
     * @param attempt the first is 1
     */
    record Work(long number, Incoming incoming, Optional<Verdict> verdict, Optional<Button> button, int attempt) {}

    /** How an update ends. */
    enum State {
        WAITING,
        DONE,
        /** Given up. */
        FAILED,
        /** Nothing was to be done about it: a stranger's, a button that does nothing. */
        TURNED_AWAY
    }

    /** Empty while nothing has ever come. */
    Optional<Newest> newest();

    /**
     * Keeps one, to be worked on if its state is {@code WAITING}.
     *
     * @param button that was pressed, if it was granted
     * @return whether it had not come before; nothing is changed if it had
     */
    boolean add(Incoming incoming, State state, Optional<Verdict> verdict, Optional<String> button, Instant now);

    /** Takes the oldest that waits, of a chat of which none older waits or is being worked on. */
    Optional<Work> take(String worker, Instant now, Instant until);

    /** Keeps what a worker has in hand for longer. */
    void extend(String worker, Instant until);

    /** Lets others take at once what a worker has in hand. */
    void free(String worker);

    /**
     * Ends it.
     *
     * @return whether it was still in these hands; nothing is changed otherwise
     */
    boolean end(Work work, State state, Instant now);

    /** Lets it be tried again from then on. */
    void retry(Work work, Instant from);

    /** How many wait or are being worked on. */
    int waiting();

    /** Drops what came to its end before then; what it said is not kept any longer than that. */
    void forget(Instant before);
}
