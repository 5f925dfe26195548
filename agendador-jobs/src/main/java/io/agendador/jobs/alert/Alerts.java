package io.agendador.jobs.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes concerns, and has people told of them: when one begins, again after its cool-down as long as it lasts, and when it
 * has recovered; each by one node. A sink that fails or hangs delays nobody but itself. Safe for use by many threads.
 */
public final class Alerts implements AutoCloseable {

    private final AlertBook book;
    private final List<Outlet> outlets;

    /**
     * How sinks are treated.
     *
     * @param most alerts that wait for one sink; beyond that the oldest is dropped
     * @param pause between two tries
     */
    public record Settings(int most, Duration pause) {

        /** A thousand; half a minute. */
        public static final Settings USUAL = new Settings(1_000, Duration.ofSeconds(30));

        /** Checks it. */
        public Settings {
            if (most < 1 || pause.isNegative()) {
                throw new IllegalArgumentException("one alert waits at least, and no pause is less than none");
            }
        }
    }

    /** With these sinks; none is fine. */
    public Alerts(AlertBook book, List<AlertSink> sinks, Settings settings) {
        this.book = book;
        List<Outlet> open = new ArrayList<>();
        sinks.forEach(it -> open.add(new Outlet(it, settings, open.size() + 1)));
        this.outlets = List.copyOf(open);
    }

    /**
     * It is so now. To be called whenever it is noticed.
     *
     * @param count how many there are, where that is counted; else 0
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void raise(Concern concern, long count, Instant now) {
        tell(book.raise(concern, count, now));
    }

    /**
     * It is so no longer; nothing happens if it was not.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void recover(Concern concern, Instant now) {
        tell(book.recover(concern, now));
    }

    /**
     * So many there were on that day; raised if these are too many, else recovered. What is counted later on the same day
     * takes its place.
     *
     * @param day on the network's calendar
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void count(Concern concern, LocalDate day, long count, InconsistencyLimit limit, Instant now) {
        book.count(concern, day, count);
        if (limit.exceeded(count, book.counted(concern, day.minusWeeks(1)))) {
            raise(concern, count, now);
        } else {
            recover(concern, now);
        }
    }

    private void tell(Optional<Alert> news) {
        news.ifPresent(it -> outlets.forEach(outlet -> outlet.add(it)));
    }

    /**
     * What is so, or was noticed at that time or later; by kind and subject.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public List<AlertState> states(String network, Instant since) {
        return book.states(network, since);
    }

    /**
     * Forgets what is not so any more and was noticed before that time only, and what was counted on earlier days.
     *
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public void forget(Instant before) {
        book.forget(before);
    }

    /** Ends; what waits is not told any more. */
    @Override
    public void close() {
        outlets.forEach(Outlet::close);
    }
}
