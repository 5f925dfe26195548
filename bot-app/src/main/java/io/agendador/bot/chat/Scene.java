package io.agendador.bot.chat;

import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Where and when a turn takes place.
 *
 * @param now when it began
 */
record Scene(Network network, Instant now) {

    /** The day, in the network's zone. */
    LocalDate today() {
        return now.atZone(network.zone()).toLocalDate();
    }

    /** The first of the horizon. */
    Week week() {
        return Week.first(today());
    }

    /** As many weeks as the policy plans. */
    Period horizon() {
        return Period.weeks(week(), network.policy().horizonWeeks());
    }

    /** Whether it has not begun yet. */
    boolean isAhead(Slot slot) {
        LocalDateTime begins = network.locationOf(slot.room())
                .map(it ->
                        slot.date().atTime(it.times(slot.date(), slot.shift()).start()))
                .orElseGet(() -> slot.date().atStartOfDay());
        return begins.isAfter(LocalDateTime.ofInstant(now, network.zone()));
    }

    /** Its name and zone: what stands beneath a picture's title. */
    String subtitle() {
        return network.name() + " · " + network.zone().getId();
    }
}
