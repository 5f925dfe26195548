package io.agendador.google.access;

import com.google.api.services.calendar.model.Event;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls to Google Calendar that the mirror needs, for one account.
 *
 * <p>Each call keeps the budget and repeats what may be repeated, within bounds; what is left then is told by a
 * {@link CallFailure}. {@link #batch} never raises it: there each part ends in exactly one {@link Outcome}. Implementations are safe for use by several threads.
 */
public interface CalendarCalls {

    /** The most parts of one {@link #batch}. */
    int LONGEST_BATCH = 50;

    /**
     * One page of a calendar's events, recurring ones as instances. A page may be empty and not the last; a page without
     * any token counts as cut and is asked for again.
     *
     * @param pageToken {@code null} for the first page, then {@link EventPage#nextPageToken()} with the same query
     * @throws CallFailure {@link CallFailure.Kind#SYNC_TOKEN_EXPIRED} if the calendar must be listed in full, otherwise as
     *     told there
     */
    EventPage list(String calendar, ListQuery query, @Nullable String pageToken);

    /**
     * One event, a cancelled one too; empty if Google has none, or no longer has the calendar.
     *
     * @throws CallFailure as told there
     */
    Optional<Event> get(String calendar, String eventId);

    /**
     * Writes several events of one calendar in one HTTP call. Only parts that are undecided are sent again. A lost answer
     * can make a repeated part find its own work: {@link Outcome.Exists}, {@link Outcome.Changed} and {@link Outcome.Gone}
     * are to be judged by reading.
     *
     * @param writes 1 to {@value #LONGEST_BATCH}, each for another event
     * @return as many outcomes, in that order
     */
    List<Outcome> batch(String calendar, List<EventWrite> writes);

    /**
     * Makes a calendar. Not repeated where the answer was lost: look for it in {@link #own()} before another try.
     *
     * @param description by which it is found again
     * @return the id that Google chose
     * @throws CallFailure as told there
     */
    String create(String summary, String description, ZoneId zone);

    /**
     * Gives a calendar another name; nothing else of it changes.
     *
     * @throws CallFailure as told there
     */
    void rename(String calendar, String summary);

    /**
     * A calendar that this account can see; empty after confirmed 404s.
     *
     * @throws CallFailure as told there
     */
    Optional<CalendarEntry> find(String calendar);

    /**
     * The calendars that this account owns, in Google's order.
     *
     * @throws CallFailure as told there
     */
    List<CalendarEntry> own();

    /**
     * Lets somebody write into a calendar, without a mail to them. Sharing again changes nothing.
     *
     * @throws CallFailure as told there
     */
    void share(String calendar, String email);

    /**
     * Takes back what {@link #share} gave; done, too, if it was never given.
     *
     * @throws CallFailure as told there
     */
    void unshare(String calendar, String email);

    /**
     * Asks Google to post to an address whenever a calendar changes. The first message may come before this returns.
     *
     * @param channelId new for each call, at most 64 characters
     * @param token what each message shall carry, at most 256 characters
     * @param address an HTTPS URL
     * @param ttl how long it is wanted; Google may give less
     * @throws CallFailure as told there; {@link CallFailure.Kind#INVALID} with {@code channelIdNotUnique} may mean that an
     *     answer was lost: take a new id
     */
    Watched watch(String calendar, String channelId, String token, String address, Duration ttl);

    /**
     * Ends a channel; done, too, if Google no longer knows it. Late messages may still come.
     *
     * @throws CallFailure as told there
     */
    void stop(String channelId, String resourceId);
}
