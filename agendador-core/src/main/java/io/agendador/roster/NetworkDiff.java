package io.agendador.roster;

import io.agendador.roster.NetworkFact.Absence;
import io.agendador.roster.NetworkFact.Limit;
import io.agendador.roster.NetworkFact.Opening;
import io.agendador.roster.NetworkFact.Person;
import io.agendador.roster.NetworkFact.Place;
import io.agendador.roster.NetworkFact.PlaceRoom;
import io.agendador.roster.NetworkFact.Policy;
import io.agendador.roster.NetworkFact.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a network, fact by fact.
 *
 * @param changes at most one of each key; in the order of the network (title, policy, places, rooms, openings,
 *     exceptions, people, absences, limits; each as it is met there)
 */
public record NetworkDiff(List<Change> changes) {

    /** Nothing differs. */
    public static final NetworkDiff NONE = new NetworkDiff(List.of());

    /**
     * One fact that changes.
     *
     * @param before what was so, or null if nothing was
     * @param after what is so then, of the same key; or null if nothing is
     */
    public record Change(
            @Nullable NetworkFact before, @Nullable NetworkFact after) {

        public Change {
            if (Objects.equals(before, after)) {
                throw new IllegalArgumentException("a change changes something, not " + before);
            }
            if (before != null && after != null && !before.key().equals(after.key())) {
                throw new IllegalArgumentException("a change is about one thing, not " + before + " and " + after);
            }
        }

        /** What it is about. */
        public Object key() {
            return fact().key();
        }

        /** What is so after it; what was so before it, if nothing is. */
        public NetworkFact fact() {
            return after != null ? after : Objects.requireNonNull(before);
        }

        /** The change back; people and places that came go out of use, for they are never removed. Null if there is none. */
        @Nullable
        Change inverse() {
            NetworkFact back = before != null ? before : fact().retired();
            return Objects.equals(after, back) ? null : new Change(after, back);
        }
    }

    public NetworkDiff {
        changes = List.copyOf(changes);
    }

    /** From one state to another of the same network. People and places are never missing from the second. */
    public static NetworkDiff between(Network before, Network after) {
        Map<Object, NetworkFact> old = facts(before);
        Map<Object, NetworkFact> fresh = facts(after);
        Set<Object> keys = new LinkedHashSet<>(fresh.keySet());
        keys.addAll(old.keySet());
        return new NetworkDiff(keys.stream()
                .filter(it -> !Objects.equals(old.get(it), fresh.get(it)))
                .map(it -> new Change(old.get(it), fresh.get(it)))
                .toList());
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Those changes that no longer fit, because what they change is not as it was. */
    public List<Change> moved(Network present) {
        Map<Object, NetworkFact> facts = facts(present);
        return changes.stream()
                .filter(it -> !Objects.equals(facts.get(it.key()), it.before()))
                .toList();
    }

    /** Without some of its changes. */
    public NetworkDiff without(Collection<Change> some) {
        return new NetworkDiff(changes.stream().filter(it -> !some.contains(it)).toList());
    }

    /** The way back. */
    public NetworkDiff inverse() {
        return new NetworkDiff(
                changes.stream().flatMap(it -> Stream.ofNullable(it.inverse())).toList());
    }

    /**
     * The network with these changes, whatever they were made from.
     *
     * @throws InvalidValueException if it would not be consistent in itself
     */
    public Network applyTo(Network network) {
        Map<Object, NetworkFact> facts = facts(network);
        changes.forEach(it -> {
            if (it.after() == null) {
                facts.remove(it.key());
            } else {
                facts.put(it.key(), it.after());
            }
        });
        return NetworkFacts.network(network, facts.values());
    }

    private static Map<Object, NetworkFact> facts(Network network) {
        Map<Object, NetworkFact> facts = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(new Title(network.name(), network.zone()), new Policy(network.policy())),
                        each(network.locations(), Place::new),
                        each(network.rooms(), PlaceRoom::new),
                        each(network.openings(), Opening::new),
                        each(network.exceptions(), NetworkFact.DatedOpening::new),
                        each(network.professionals(), Person::new),
                        network.professionals().stream().flatMap(NetworkDiff::dated))
                .flatMap(it -> it)
                .forEach(it -> facts.put(it.key(), it));
        return facts;
    }

    private static Stream<NetworkFact> dated(Professional it) {
        return Stream.concat(
                it.datedUnavailability().stream().map(absence -> new Absence(it.id(), absence)),
                it.limits().stream().map(limit -> new Limit(it.id(), limit)));
    }

    private static <T> Stream<NetworkFact> each(Collection<T> things, Function<T, NetworkFact> fact) {
        return new ArrayList<>(things).stream().map(fact);
    }
}
