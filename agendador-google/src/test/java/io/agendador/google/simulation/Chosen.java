package io.agendador.google.simulation;

import com.google.gson.JsonObject;
import io.agendador.google.oracle.Key;
import io.agendador.google.oracle.Shown;
import io.agendador.google.oracle.Sight;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What the dice of a history choose. */
record Chosen(World world, SplittableRandom dice) {

    <T> T of(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    int between(int least, int most) {
        return dice.nextInt(least, most + 1);
    }

    boolean oneIn(int n) {
        return dice.nextInt(n) == 0;
    }

    /** A slot, more often one of the first days. */
    Slot slot() {
        List<Slot> slots = world.clinic.slots;
        return slots.get(Math.min(dice.nextInt(slots.size()), dice.nextInt(slots.size())));
    }

    Optional<Slot> slotToCome() {
        List<Slot> coming = world.clinic.slots.stream()
                .filter(it -> world.clinic.scene.startsAt(it).isAfter(world.time.instant()))
                .toList();
        return coming.isEmpty() ? Optional.empty() : Optional.of(of(coming));
    }

    Optional<Key> event(BiPredicate<Key, JsonObject> which) {
        List<Key> all = Sight.of(world.google.people()).events().entrySet().stream()
                .filter(it -> Shown.alive(it.getValue()) && which.test(it.getKey(), it.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        return all.isEmpty() ? Optional.empty() : Optional.of(of(all));
    }

    /** An event of ours that is there, and still a single one by the clock. */
    Optional<Key> ours() {
        return event((key, it) -> Shown.assignment(it) != null
                && Shown.single(it)
                && world.witness.own().contains(key));
    }

    Optional<Key> untagged() {
        return event((key, it) -> Shown.assignment(it) == null && Shown.single(it));
    }

    String calendar() {
        return of(List.copyOf(world.books.calendars().keySet()));
    }
}
