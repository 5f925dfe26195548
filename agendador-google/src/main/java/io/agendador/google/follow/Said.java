package io.agendador.google.follow;

import io.agendador.roster.Slot;

/** What somebody said about an assignment by changing its event. */
sealed interface Said {

    /** It is not to be: the event is gone. */
    record Gone() implements Said {}

    /**
     * It is to be in this slot, possibly where it was.
     *
     * @param free whether the professional can have it
     * @param textToo whether the event was changed otherwise, too
     */
    record Onto(Slot slot, boolean free, boolean textToo) implements Said {}

    /** It is to be at a time that is no shift's. */
    record Away() implements Said {}

    /** Nothing: only how the event looks was changed. */
    record Text() implements Said {}

    /**
     * Something else is made of the event: all-day, repeated, without our tag.
     *
     * @param tagged whether the event is ours to write yet
     */
    record TakenOver(boolean tagged) implements Said {}

    /** Whether it is about where and when, or whether at all. */
    default boolean aboutPlace() {
        return this instanceof Gone || this instanceof Onto || this instanceof Away;
    }
}
