package io.agendador.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.agendador.benchmarks.kit.Instance.Opening;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a professional has an opening; what is fixed is always true. */
record Placing(Opening opening, Professional professional, Literal literal) {

    int week() {
        return opening.day() / 7;
    }

    /** Half-days, counted from the first morning on. */
    int half() {
        return opening.day() * 2 + opening.shift();
    }

    /** In the order of the keys. */
    static <K> Map<K, List<Placing>> by(Function<Placing, K> key, Collection<Placing> some) {
        return some.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** How many are true. */
    static LinearExprBuilder count(Collection<Placing> some) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        some.forEach(it -> sum.add(it.literal()));
        return sum;
    }
}
