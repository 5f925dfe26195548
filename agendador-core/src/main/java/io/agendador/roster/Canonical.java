package io.agendador.roster;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Immutable copies in an order that depends on the content alone. {@code Set.copyOf} would iterate in another order in
 * each process, and with it everything that is planned or hashed from the set.
 */
final class Canonical {

    private Canonical() {}

    static <T extends Comparable<? super T>> SortedSet<T> set(Collection<? extends T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static <T> List<T> list(Collection<? extends T> values, Comparator<? super T> order) {
        return values.stream().map(value -> (T) value).sorted(order).distinct().toList();
    }
}
