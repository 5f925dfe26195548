package io.agendador.google.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** What can happen in a history, each with how often it does. */
enum Deed {
    MOVE_ONTO(6, false, GoogleDeeds::moveOnto),
    MOVE_AWAY(3, false, GoogleDeeds::moveAway),
    DELETE(5, false, GoogleDeeds::delete),
    RETITLE(2, false, GoogleDeeds::retitle),
    STRIP_TAG(1, false, GoogleDeeds::stripTag),
    COPY(2, false, GoogleDeeds::copy),
    TO_CALENDAR(2, false, GoogleDeeds::toCalendar),
    ALL_DAY(1, false, GoogleDeeds::allDay),
    REPEAT(1, false, GoogleDeeds::repeat),
    BOTH_COPIES(3, false, GoogleDeeds::bothCopies),
    TAKE_BACK(2, false, GoogleDeeds::takeBack),
    OTHERS(4, false, GoogleDeeds::others),
    OTHERS_GO(2, false, GoogleDeeds::othersGo),

    ASSIGN(8, false, OfficeDeeds::assign),
    UNASSIGN(3, false, OfficeDeeds::unassign),
    EXCHANGE(2, false, OfficeDeeds::exchange),
    HAND_KEPT(2, false, OfficeDeeds::handKept),
    RENAME(1, false, OfficeDeeds::rename),
    DECIDE(6, false, OfficeDeeds::decide),

    SYNC(10, true, WorkerDeeds::syncDue),
    SYNC_ONE(4, true, WorkerDeeds::syncOne),
    FORCE(1, true, WorkerDeeds::force),
    PUBLISH(10, true, WorkerDeeds::publish),
    CLEAR(1, true, WorkerDeeds::clear),
    RESUME(3, true, WorkerDeeds::resume),
    RENEW(2, true, WorkerDeeds::renew),
    LINK(1, true, WorkerDeeds::link),

    DELIVER(4, true, TroubleDeeds::deliver),
    FORGED(1, true, TroubleDeeds::forged),
    MINUTES(5, false, TroubleDeeds::minutes),
    HOURS(3, false, TroubleDeeds::hours),
    DAY(1, false, TroubleDeeds::day),
    FAULTS(3, false, TroubleDeeds::faults),
    STORM(2, false, TroubleDeeds::storm),
    LOSE_ANSWER(3, false, TroubleDeeds::loseAnswer),
    GONE_410(3, false, TroubleDeeds::gone),
    PURGE(1, false, TroubleDeeds::purge),
    EXHAUST(1, false, TroubleDeeds::exhaust),
    REVOKE(1, false, TroubleDeeds::revoke),
    LOCK_OUT(1, false, TroubleDeeds::lockOut),
    CALM(4, false, TroubleDeeds::calm),
    SAVE(1, false, TroubleDeeds::save),
    RESTORE(1, false, TroubleDeeds::restore);

    /** What may happen while a call of another is on its way. */
    static final List<Deed> MEANWHILE = List.of(
            MOVE_ONTO,
            MOVE_AWAY,
            DELETE,
            RETITLE,
            OTHERS,
            TO_CALENDAR,
            ASSIGN,
            UNASSIGN,
            DECIDE,
            SYNC,
            PUBLISH,
            RESUME,
            RENEW,
            MINUTES,
            MINUTES,
            GONE_410,
            PURGE);

    private static final List<Deed> WEIGHED = Arrays.stream(values())
            .flatMap(it -> java.util.Collections.nCopies(it.weight, it).stream())
            .toList();

    private final int weight;
    private final boolean mayCrash;
    // A function of its arguments alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<World, Chosen, String> doing;

    Deed(int weight, boolean mayCrash, BiFunction<World, Chosen, String> doing) {
        this.weight = weight;
        this.mayCrash = mayCrash;
        this.doing = doing;
    }

    static Deed drawn(SplittableRandom dice) {
        return WEIGHED.get(dice.nextInt(WEIGHED.size()));
    }

    boolean mayCrash() {
        return mayCrash;
    }

    /** Does it; tells how it went, without content. */
    String in(World world, Chosen chosen) {
        return doing.apply(world, chosen);
    }
}
