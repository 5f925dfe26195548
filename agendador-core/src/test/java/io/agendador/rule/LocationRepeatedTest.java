package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.LOCATION_REPEATED;
import static io.agendador.rule.Sentences.everybody;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.Weights;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

class LocationRepeatedTest implements RuleContract {

    @Override
    public Rule rule() {
        return new LocationRepeated();
    }

    /** Leaves each person at each location in one week only. */
    @Override
    public void keep(Scene scene) {
        Facts facts = scene.facts();
        Map<List<?>, Week> first = new HashMap<>();
        scene.assignments().removeIf(it -> {
            List<?> stay =
                    List.of(it.professional(), Sentences.location(facts, it).map(Location::id));
            return !first.computeIfAbsent(stay, any -> it.slot().week())
                    .equals(it.slot().week());
        });
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        int policy = random.nextInt(1, 5);
        int ago = random.nextInt(1, policy + 1);
        scene.policy(new PlanningPolicy(4, 70, 2, policy, true, Weights.DEFAULT));
        ProfessionalId who = scene.newcomer(it -> it).id();
        Room room = scene.newRoom(it -> it);
        LocalDate date = someDay(scene, random);
        Slot now = scene.place(who, room, date, someShift(random));
        scene.place(who, room, date.minusWeeks(ago), someShift(random));
        return new Inconsistency(
                LOCATION_REPEATED, List.of(who), List.of(now), new Inconsistency.Limit(policy, ago), "");
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return facts.period().weeks().stream()
                .flatMap(week -> everybody(facts)
                        .flatMap(who -> facts.network().locations().stream()
                                .flatMap(where -> finding(facts, who, where.id(), week))))
                .toList();
    }

    private static Stream<Inconsistency> finding(Facts facts, ProfessionalId who, LocationId where, Week week) {
        List<Slot> slots = Sentences.slotsInPeriod(facts, at(facts, who, where, week));
        int allowed = facts.network().policy().minWeeksBetweenSameLocation();
        if (slots.isEmpty()) {
            return Stream.empty();
        }
        for (int ago = 1; ago <= allowed; ago++) {
            if (!at(facts, who, where, week.plus(-ago)).isEmpty()) {
                return Stream.of(new Inconsistency(
                        LOCATION_REPEATED, List.of(who), slots, new Inconsistency.Limit(allowed, ago), ""));
            }
        }
        return Stream.empty();
    }

    private static List<Assignment> at(Facts facts, ProfessionalId who, LocationId where, Week week) {
        return Sentences.week(facts, who, week).stream()
                .filter(it -> Sentences.location(facts, it)
                        .filter(location -> location.id().equals(where))
                        .isPresent())
                .toList();
    }
}
