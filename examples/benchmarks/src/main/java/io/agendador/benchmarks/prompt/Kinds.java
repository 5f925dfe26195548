package io.agendador.benchmarks.prompt;

import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One prompt of each kind that coordinators write most, about people, places and days of a network and its roster. */
final class Kinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final Network network;
    private final List<Assignment> week;

    /**
     * Of a roster.
     *
     * @param sunday from which on it is about the week
     */
    Kinds(Network network, Roster roster, LocalDate sunday) {
        this.network = network;
        this.week = roster.assignments().stream()
                .filter(it -> it.slot().date().isAfter(sunday)
                        && it.slot().date().isBefore(sunday.plusDays(6))
                        && !it.pinned())
                .toList();
    }

    /** The prompts by what they ask for, in the order in which they are said. */
    Map<String, String> prompts() {
        Assignment one = week.get(0);
        String somebody = name(one);
        String another = week.stream()
                .map(this::name)
                .filter(it -> !it.equals(somebody))
                .findFirst()
                .orElseThrow();
        LocalDate date = one.slot().date();
        Map<String, String> prompts = new LinkedHashMap<>();
        prompts.put("absence", "%s está de férias de %s a %s".formatted(somebody, day(date), day(date.plusDays(9))));
        prompts.put("regenerate", "Refaz a semana 2 priorizando manhã para " + somebody);
        prompts.put("balance", "Balancear horas da semana 3");
        prompts.put("gaps", "Preencher gaps só com quem aceita dobra");
        prompts.put("exchange", exchange());
        prompts.put(
                "take out",
                "Tira %s de %s %s"
                        .formatted(somebody, day(date), shift(one.slot().shift())));
        prompts.put(
                "close a room",
                "%s fechada dia %s".formatted(network.roomName(one.slot().room()), day(date)));
        prompts.put("limit", "%s no máximo 24 horas na semana 2".formatted(another));
        prompts.put("whole horizon", "Refazer semanas 1-4 ignorando preferências de local");
        prompts.put(
                "two commands",
                "%s de férias de %s a %s e %s no máximo 24 horas na semana 2"
                        .formatted(somebody, day(date), day(date.plusDays(9)), another));
        return prompts;
    }

    /** Two at work at once who may each have the other's place. */
    private String exchange() {
        for (Assignment one : week) {
            for (Assignment other : week) {
                boolean together = one.slot().date().equals(other.slot().date())
                        && one.slot().shift() == other.slot().shift()
                        && !network.locationOf(one.slot().room())
                                .equals(network.locationOf(other.slot().room()));
                if (together && fits(one, other) && fits(other, one)) {
                    return "Trocar locais de %s e %s dia %s %s"
                            .formatted(
                                    name(one),
                                    name(other),
                                    day(one.slot().date()),
                                    shift(one.slot().shift()));
                }
            }
        }
        throw new IllegalStateException("no two people can exchange their places in " + network.name());
    }

    private boolean fits(Assignment person, Assignment place) {
        Professional who = network.professional(person.professional()).orElseThrow();
        OpenSlot slot = network.openSlot(place.slot()).orElseThrow();
        Location where = network.locationOf(place.slot().room()).orElseThrow();
        return !who.vetoedLocations().contains(where.id())
                && (slot.requiredTag() == null || who.tags().contains(slot.requiredTag()));
    }

    private String name(Assignment it) {
        return network.professionalName(it.professional());
    }

    private static String day(LocalDate it) {
        return it.format(DAY);
    }

    private static String shift(Shift it) {
        return it == Shift.MORNING ? "de manhã" : "à tarde";
    }
}
