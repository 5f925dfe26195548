package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** All documents, within one transaction. What is read must not be changed in place. */
interface Records {

    Optional<Entry> find(Kind kind, String scope, String key);

    /** By key, in the order of its characters. */
    List<Entry> all(Kind kind, String scope);

    /** Those written since, the latest last. */
    List<Entry> changed(Kind kind, String scope, long after);

    void put(Entry entry);

    void remove(Kind kind, String scope, String key);

    /** A number greater than all before. */
    long next();

    /** The last number that was given. */
    long last();

    /**
     * One document.
     *
     * @param scope the calendar or the account that it belongs to; empty for what belongs to none
     * @param changed the number of its last change
     */
    record Entry(Kind kind, String scope, String key, long changed, JsonObject body) {}

    /** What is kept. */
    enum Kind {
        CALENDAR,
        LIST_ENTRY,
        ACCESS,
        EVENT,
        /** Ids of purged events: never free again. */
        BURNT,
        /** Instances that were there before their master changed. */
        GONE,
        /** How old the oldest good token of a calendar is. */
        FLOOR,
        /** What a person decided against an account. */
        RESTRICTION,
        CHANNEL,
        /** Of which calendar a channel is; channels' ids are never free again. */
        CHANNEL_ID,
        MESSAGE
    }
}
