package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.DISTANT_SHIFTS;
import static io.agendador.rule.Sentences.one;
import static io.agendador.rule.Sentences.someDay;

import io.agendador.fixtures.Scene;
import io.agendador.roster.Location;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DistantShiftsTest implements RuleContract {

    @Override
    public Rule rule() {
        return new DistantShifts();
    }

    @Override
    public void keep(Scene scene) {
        scene.locations().replaceAll(it -> it.toBuilder().region("Centro").build());
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        ProfessionalId who = scene.newcomer(it -> it).id();
        LocalDate date = someDay(scene, random);
        Room here = scene.newRoom(it -> it.region(random.nextBoolean() ? "" : "Leste"));
        Room there = scene.newRoom(it -> it.region("Oeste"));
        return one(
                DISTANT_SHIFTS,
                who,
                "",
                scene.place(who, here, date, Shift.MORNING),
                scene.place(who, there, date, Shift.AFTERNOON));
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return Sentences.pairs(facts, DISTANT_SHIFTS, (one, other) -> {
            Set<String> regions = Stream.of(one, other)
                    .flatMap(it -> Sentences.location(facts, it).stream())
                    .map(Location::region)
                    .collect(Collectors.toSet());
            return one.slot().shift() != other.slot().shift() && regions.size() == 2;
        });
    }
}
