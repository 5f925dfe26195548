package io.agendador.google.publish;

import com.google.api.services.calendar.model.Event;

/** What reading an event showed about a step that may or may not have been done. */
sealed interface Verdict {

    /**
     * It is done: the event is there as it should be.
     *
     * @param hash of what it says
     */
    record There(Event event, String hash) implements Verdict {}

    /** It is done: the event is gone, as it should be. */
    record Gone() implements Verdict {}

    /** The event is gone, as it should be, but a person deleted it: what that says is for the next reading to follow. */
    record GoneBefore() implements Verdict {}

    /** It is not done, and nothing has changed: it may be tried again. */
    record Again() implements Verdict {}

    /**
     * The event is ours and nobody changed what it says, but another version than we knew: it is taken on as such, and
     * then changed.
     *
     * @param hash of what it says
     */
    record Renewable(Event event, String hash) implements Verdict {}

    /**
     * A person has changed the event: it is for the next reading to follow, not for us to write over.
     *
     * @param hash of what we wrote there
     */
    record Changed(String hash) implements Verdict {}

    /** The event was there, and somebody deleted it: nothing puts it back but a decision. */
    record DeletedByHand() implements Verdict {}

    /** What stands there does not carry our tag for this assignment. */
    record Foreign() implements Verdict {}
}
