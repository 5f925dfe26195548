package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Absences;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.Stream;

/** Who is named in what is told: somebody whom the rest names or points to, too. */
final class Mentions {

    private final List<Item> items;

    Mentions(Row row) {
        this.items = row.items();
    }

    /** "Tá tudo nas costas da Joana": she is the end of what is told. */
    static boolean whose(Item person, List<Item> told) {
        int at = told.indexOf(person);
        return at > 0 && at == told.size() - 1 && told.get(at - 1).value().equals("WHOSE");
    }

    static boolean subject(Item item, List<Item> told) {
        return told.stream()
                .filter(it -> !it.is(Sign.A, Sign.LIGHT))
                .findFirst()
                .filter(item::equals)
                .isPresent();
    }

    /** Whether the rest names the same. */
    boolean again(Item named, List<Item> told) {
        return Stream.concat(before(told), after(told))
                .anyMatch(it -> it.is(named.sign()) && it.names().equals(named.names()));
    }

    Stream<Item> before(List<Item> told) {
        return items.stream().filter(it -> it.to() <= told.get(0).from());
    }

    Stream<Item> after(List<Item> told) {
        return items.stream()
                .filter(it -> it.from() >= told.get(told.size() - 1).to());
    }

    /** "Por causa de uma consulta da Márcia, quem atende no lugar dela é a Bia": the only one told of, and pointed to. */
    boolean pointedTo(List<Item> told) {
        return told.stream().filter(it -> it.is(Sign.P)).count() == 1
                && after(told).anyMatch(it -> it.is(Sign.HER));
    }

    /** "A Joana cobre a Helena na segunda, porque a Helena vai ao dentista": whom the order is about leaves. */
    boolean leaves(Item person, List<Item> told) {
        List<Item> order = before(told).toList();
        int from = order.size();
        while (from > 0 && !order.get(from - 1).is(Sign.STOP, Sign.SEMICOLON)) {
            from--;
        }
        List<Item> sentence = order.subList(from, order.size());
        int place = -1;
        for (int at = 0; at < sentence.size(); at++) {
            boolean out = sentence.get(at).is(Sign.COVER, Sign.REPLACE, Sign.INSTEAD, Sign.REMOVE);
            place = out ? at : place;
        }
        int next = place + 1;
        while (place >= 0 && next < sentence.size() && !sentence.get(next).is(Sign.P)) {
            next++;
        }
        return subject(person, told)
                && told.stream().filter(it -> it.is(Sign.P)).count() == 1
                && told.stream().anyMatch(Absences::why)
                && told.stream().noneMatch(it -> it.is(Sign.W, Sign.S, Sign.NOT))
                && (swapped(sentence, person)
                        || (place >= 0
                                && next < sentence.size()
                                && sentence.get(next).names().equals(person.names())));
    }

    private static boolean swapped(List<Item> sentence, Item person) {
        return sentence.stream().anyMatch(it -> it.is(Sign.SWAP))
                && sentence.stream().anyMatch(it -> it.is(Sign.P) && it.names().equals(person.names()));
    }

    /** "O Otávio tá com o dobro de horas do Maurício, equilibra os dois": both are told of, and pointed to. */
    boolean compared(List<Item> told) {
        return told.stream().filter(it -> it.is(Sign.P)).count() == 2
                && after(told).anyMatch(it -> it.value().equals("BOTH"));
    }
}
