package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that nothing is said twice in a file. */
final class Once<K> {

    private final Map<K, Integer> lines = new HashMap<>();

    /** Whether this is the first row with this key; any later one is rejected. */
    boolean check(Row row, String column, K key) {
        Integer earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            row.reject(column, Problem.TWICE, earlier);
        }
        return earlier == null;
    }
}
