package io.agendador.prompt.offline;

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

    /** "O Otávio tá com o dobro de horas do Maurício, equilibra os dois": both are told of, and pointed to. */
    boolean compared(List<Item> told) {
        return told.stream().filter(it -> it.is(Sign.P)).count() == 2
                && after(told).anyMatch(it -> it.value().equals("BOTH"));
    }
}
