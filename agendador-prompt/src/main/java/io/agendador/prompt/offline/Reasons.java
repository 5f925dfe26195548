package io.agendador.prompt.offline;

import java.util.List;
import java.util.Set;

/** Makes one item of a reason: "porque vai viajar" is free words, but none that say something else. */
final class Reasons {

    private static final Set<Sign> IN_REASONS = Set.of(
            Sign.UNKNOWN,
            Sign.LIGHT,
            Sign.OF,
            Sign.IN,
            Sign.A,
            Sign.ONE,
            Sign.REASON_NOUN,
            Sign.ABSENT,
            Sign.TO,
            Sign.WITH,
            Sign.HER,
            Sign.HAVE);

    private final Row row;
    private final List<Item> items;

    Reasons(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "Porque vai viajar": free words, but none that say something else. */
    void reasons() {
        for (int at = 0; at < items.size(); at++) {
            if (!items.get(at).is(Sign.REASON)) {
                continue;
            }
            int end = at + 1;
            while (end < items.size() && IN_REASONS.contains(items.get(end).sign())) {
                end++;
            }
            boolean whole = end == items.size()
                    || items.get(end).separates()
                    || items.get(end).is(Sign.W);
            if (whole && end > at + 1) {
                Item last = items.get(end - 1);
                String why = row.words(items.get(at + 1).upTo(last));
                row.replace(at, end, items.get(at).upTo(last).value(why));
            }
        }
    }
}
