package io.agendador.rule;

import static io.agendador.rule.Inconsistency.Kind.TAG_MISSING;
import static io.agendador.rule.Sentences.each;
import static io.agendador.rule.Sentences.one;
import static io.agendador.rule.Sentences.person;
import static io.agendador.rule.Sentences.someDay;
import static io.agendador.rule.Sentences.someShift;

import io.agendador.fixtures.Scene;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

class TagMissingTest implements RuleContract {

    @Override
    public Rule rule() {
        return new TagMissing();
    }

    @Override
    public void keep(Scene scene) {
        Set<String> tags = new TreeSet<>();
        scene.network().openSlots(scene.period()).stream()
                .map(OpenSlot::requiredTag)
                .filter(it -> it != null)
                .forEach(tags::add);
        scene.professionals().replaceAll(it -> it.toBuilder().tags(tags).build());
    }

    @Override
    public Inconsistency violate(Scene scene, Random random) {
        ProfessionalId who = scene.newcomer(it -> it.tags(List.of("pediatra"))).id();
        Room room = scene.newRoom(it -> it);
        Slot slot = scene.place(who, room, someDay(scene, random), someShift(random));
        scene.open(slot, "supervisora");
        return one(TAG_MISSING, who, "supervisora", slot);
    }

    @Override
    public List<Inconsistency> fromTheSentence(Facts facts) {
        return facts.network().openSlots(facts.period()).stream()
                .filter(open -> open.requiredTag() != null)
                .flatMap(open -> each(
                        facts,
                        TAG_MISSING,
                        it -> person(facts, it)
                                .filter(who -> it.slot().equals(open.slot())
                                        && !who.tags().contains(open.requiredTag()))
                                .map(any -> open.requiredTag()))
                        .stream())
                .toList();
    }
}
