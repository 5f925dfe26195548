package io.agendador.exchange;

import io.agendador.document.Json;
import io.agendador.review.RosterReport;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A roster of some days as a document for other programs: plain values by name, in a form that later releases only add to.
 * It is not read back: rosters change through proposals alone.
 *
 * @param network its name
 * @param zone that dates and times are local to
 * @param revision of the network, as it was read
 * @param proposal whose roster it is, or null for what is in force
 * @param from the first day
 * @param to the last day, included
 * @param slots whoever is placed and every gap, by date, shift and room
 */
public record RosterJson(
        String network,
        String zone,
        long revision,
        @Nullable String proposal,
        String from,
        String to,
        List<SlotJson> slots) {

    public RosterJson {
        slots = List.copyOf(slots);
    }

    /**
     * The document of a report's roster.
     *
     * @param period days of the report
     * @param people which assignments are wanted
     * @param gaps which slots are that nobody has
     */
    public static RosterJson of(
            RosterReport report,
            Period period,
            BiPredicate<Network, Assignment> people,
            BiPredicate<Network, Slot> gaps) {
        Network network = report.base().network();
        Roster roster = report.roster().within(period);
        Set<Slot> taken = roster.assignments().stream().map(Assignment::slot).collect(Collectors.toSet());
        record Placed(Slot slot, SlotJson json) {}
        Stream<Placed> placed = roster.assignments().stream()
                .filter(it -> people.test(network, it))
                .map(it -> new Placed(it.slot(), SlotJson.of(network, it)));
        Stream<Placed> open = network.openSlots(period).stream()
                .map(OpenSlot::slot)
                .filter(it -> !taken.contains(it) && gaps.test(network, it))
                .map(it -> new Placed(it, SlotJson.gap(network, it)));
        return new RosterJson(
                network.name(),
                network.zone().getId(),
                report.base().revision(),
                report.proposal() == null
                        ? null
                        : Objects.toString(report.proposal().id()),
                period.from().toString(),
                period.to().toString(),
                Stream.concat(placed, open)
                        .sorted(Comparator.comparing(Placed::slot, network.slotOrder()))
                        .map(Placed::json)
                        .toList());
    }

    /** As indented JSON. */
    public String text() {
        return Json.legible(this);
    }

    /** As CSV for spreadsheets, a line for each slot; lines end in LF. */
    public String csv() {
        return CsvText.of(
                List.of(
                        "date",
                        "shift",
                        "start",
                        "end",
                        "location",
                        "room",
                        "professional",
                        "status",
                        "origin",
                        "pinned",
                        "reason"),
                slots.stream()
                        .map(it -> CsvText.line(
                                it.date(),
                                it.shift(),
                                it.start(),
                                it.end(),
                                it.location(),
                                it.room(),
                                it.professional(),
                                it.status(),
                                it.origin(),
                                it.pinned(),
                                it.reason())));
    }
}
