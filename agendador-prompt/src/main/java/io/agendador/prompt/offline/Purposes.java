package io.agendador.prompt.offline;

import java.util.List;

/** Knows where "para" and "por" tell what for, and not to whom or by whom: "para atender à demanda", "por ser véspera". */
final class Purposes {

    private final Row row;
    private final List<Item> items;

    Purposes(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "Para atender à demanda": what for, if it is a doing that is no command; "ausente para tratamento de saúde". */
    boolean purpose(int at, int end) {
        return at > 0
                && end > at + 1
                && items.get(at).is(Sign.TO)
                && ((items.get(at + 1).is(Sign.UNKNOWN, Sign.WORK, Sign.DO)
                                && row.plain(items.get(at + 1)).matches("\\p{L}+[aei]r"))
                        || leave(at));
    }

    /** Who is not there for a purpose, but "indisponível para avaliações" is there for others. */
    private boolean leave(int to) {
        int from = to;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON)) {
            from--;
        }
        return items.get(to + 1).is(Sign.UNKNOWN, Sign.TOLD)
                && row.plain(items.get(to + 1))
                        .matches("mudanca|repouso|\\p{L}+(?:mento|cao|coes|sao|soes|agem|ias?|ames?)")
                && items.subList(from, to).stream()
                        .anyMatch(it -> it.is(Sign.ABSENT)
                                && row.plain(it)
                                        .matches(
                                                "(?:.* )?(?:ausent\\p{L}*|ausencia|afasta\\p{L}*|licenc\\p{L}*|folga|fora)"
                                                        + "(?: medica| de| da| do)?"));
    }

    /** "Por ser véspera de Natal": what the only day is. */
    boolean being(int at) {
        return items.get(at).is(Sign.BY)
                && at + 2 < items.size()
                && row.said(items.get(at + 1), "ser")
                && items.get(at + 2).is(Sign.W)
                && items.subList(0, at).stream()
                        .anyMatch(it -> it.is(Sign.W)
                                && it.whenOf().doubt() == null
                                && items.get(at + 2).whenOf().doubt() == null
                                && it.whenOf()
                                        .periods()
                                        .equals(items.get(at + 2).whenOf().periods()));
    }
}
