package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Knows where "para" and "por" tell what for, and not to whom or by whom: "para atender à demanda", "por ser véspera". */
final class Purposes {

    private static final String OCCASION =
            "(?!(?:utiliza|marca|aloca|realiza|loca)cao)\\p{L}+(?:cao|coes|sao|soes|agem|agens|tura|aria)(?: d[aeo]s?)?"
                    + "|palestras?|oficinas?|workshops?|seminarios?|simposios?|conferencias?|forum|festas?|bazar|missa|culto"
                    + "|cursos?|aulas?|congressos?|encontros?|aniversarios?|casamentos?|velorio|banca|visitas?|entrega|troca"
                    + "|mudanca|consertos?|mutiroes|almoco|jantar|gincana|treinos?|provas?|exames?|testes?|shows?|filme";

    private static final Sign[] OF_OCCASION = {
        Sign.UNKNOWN,
        Sign.TOLD,
        Sign.ENTER,
        Sign.ABSENT,
        Sign.REASON_NOUN,
        Sign.OF,
        Sign.A,
        Sign.ONE,
        Sign.LIGHT,
        Sign.ROSTER
    };

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

    /** "Abra a sala 1 na quinta para uma palestra": where what it is opened or closed for ends; else the same place. */
    int occasion(int at) {
        int noun = at + 1;
        while (noun < items.size() && items.get(noun).is(Sign.ONE, Sign.A)) {
            noun++;
        }
        boolean room = items.get(at).is(Sign.TO)
                && noun < items.size()
                && items.get(noun).is(Sign.UNKNOWN, Sign.TOLD, Sign.ENTER, Sign.ABSENT)
                && row.plain(items.get(noun)).matches(OCCASION)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.OPEN, Sign.CLOSE))
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.R))
                && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.P, Sign.NOT, Sign.IF));
        int end = noun;
        while (room && end < items.size() && items.get(end).is(OF_OCCASION)) {
            end++;
        }
        while (room && items.get(end - 1).is(Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.LIGHT)) {
            end--;
        }
        boolean known = room
                && items.subList(noun, end).stream()
                        .allMatch(it -> !it.is(Sign.UNKNOWN) || it.value().isEmpty());
        return known ? end : at;
    }

    /** "Com a reforma, a sala 1 fica fechada": why, before all else. */
    boolean given(int at, int end) {
        return items.get(at).is(Sign.WITH)
                && row.begins(at)
                && end > at + 1
                && end < items.size()
                && items.get(end).is(Sign.COMMA)
                && items.subList(at + 1, end).stream().anyMatch(it -> it.is(Sign.REASON_NOUN))
                && items.subList(at + 1, end).stream()
                        .allMatch(it -> it.is(Sign.REASON_NOUN, Sign.OF, Sign.IN, Sign.A, Sign.ONE)
                                || (it.is(Sign.UNKNOWN, Sign.TOLD, Sign.LIGHT)
                                        && it.value().isEmpty()))
                && items.subList(end, items.size()).stream().anyMatch(it -> it.is(Sign.CLOSE, Sign.OPEN, Sign.ABSENT));
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
