package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Makes a reason of how that is which an order is about: "bota o Caio na sala 2, que tá descoberta", "cobre os furos da
 * terça, tô com três salas vazias lá", "fecha a sala 1, tá em obra".
 */
public final class States {

    private static final Sign[] FILLING = {Sign.FILL, Sign.COVER, Sign.CLOSE};
    private static final Sign[] PLACING = {Sign.PUT, Sign.MOVE, Sign.ENTERS, Sign.WORK};

    private static final Sign[] ORDERED = {
        Sign.LIMIT, Sign.NO_DOUBLE, Sign.PIN, Sign.UNPIN, Sign.REMOVE, Sign.SWAP, Sign.COVER, Sign.REPLACE, Sign.INSTEAD
    };

    private static final String STATE =
            "(?:esta|estao|ta|tao|to|estou|estamos|ficou|ficaram|continua|segue|tem|ha)\\b.*";

    private final Row row;
    private final List<Item> items;

    public States(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Each behind its order, after a comma. */
    public void told() {
        reflexive();
        for (int at = 1; at < items.size(); at++) {
            int end = end(at);
            if (!items.get(at - 1).is(Sign.COMMA) || end == at || asked(end)) {
                continue;
            }
            List<Item> order = items.subList(begin(at - 1), at - 1);
            List<Item> said = items.subList(at, end).stream()
                    .filter(it -> !it.is(Sign.LIGHT, Sign.HER, Sign.THERE, Sign.THIS, Sign.A, Sign.ONE, Sign.IN)
                            && !row.said(it, "mesmo"))
                    .toList();
            if (happens(said, order)) {
                Item whole = items.get(at).upTo(said.get(1)).as(Sign.WHY);
                row.replace(at, end, whole.value(row.words(said.get(1))));
            } else if (noun(said, order)) {
                row.replace(at, end, said.get(0).as(Sign.WHY).value(row.words(said.get(0))));
            } else if (idle(said, order)) {
                Item whole = items.get(at).upTo(items.get(end - 1)).as(Sign.WHY);
                row.replace(at, end, whole.value(row.words(whole)));
            } else if (works(said, order)) {
                Item work = said.get(0);
                String noun = row.words(work).substring("em ".length());
                row.replace(at, end, items.get(at).upTo(work).as(Sign.WHY).value(noun));
            } else if (gaps(said, items.subList(at, end), order)) {
                Item whole = items.get(at).upTo(items.get(end - 1)).as(Sign.WHY);
                row.replace(at, end, whole.value(row.words(whole)));
            }
        }
    }

    /** "Tá se recuperando": no condition. */
    private void reflexive() {
        for (int at = 1; at + 1 < items.size(); at++) {
            if (items.get(at).is(Sign.IF)
                    && row.said(items.get(at), "se")
                    && row.plain(items.get(at - 1)).matches("esta|estao|ta|tao|anda|andam|vem|vive|vivem")
                    && items.get(at + 1).is(Sign.UNKNOWN)
                    && row.plain(items.get(at + 1)).matches("\\p{L}{2,}[aei]ndo")) {
                items.set(at, items.get(at).as(Sign.LIGHT));
            }
        }
    }

    /** "Vai ter mutirão", "deu infiltração": why a room is opened or closed. */
    private boolean happens(List<Item> said, List<Item> order) {
        return said.size() == 2
                && (said.get(0).is(Sign.HAVE) || row.plain(said.get(0)).matches("deu|apareceu|surgiu|rolou"))
                && said.get(1).is(Sign.REASON_NOUN)
                && order.stream().anyMatch(it -> it.is(Sign.OPEN, Sign.CLOSE));
    }

    /** "Ordem do médico", beside an order that has no place for a reason: absences and rooms say theirs themselves. */
    private static boolean noun(List<Item> said, List<Item> order) {
        return said.size() == 1
                && said.get(0).is(Sign.REASON_NOUN)
                && order.stream().anyMatch(it -> it.is(ORDERED))
                && order.stream().noneMatch(it -> it.is(Sign.ABSENT, Sign.OPEN, Sign.CLOSE, Sign.NOT, Sign.HAVE));
    }

    /** "Tira a Ana da sexta, não vai ter atendimento": it is not the place that is to be closed. */
    private boolean idle(List<Item> said, List<Item> order) {
        return said.size() == 1
                && said.get(0).is(Sign.CLOSE)
                && row.plain(said.get(0)).matches("(?:nao .*|sem) atendimento")
                && order.stream().anyMatch(it -> it.is(Sign.REMOVE))
                && order.stream().anyMatch(it -> it.is(Sign.P))
                && order.stream().noneMatch(it -> it.is(Sign.R, Sign.L));
    }

    /** "Em obra", where something else says that the room is closed. */
    private boolean works(List<Item> said, List<Item> order) {
        return said.size() == 1
                && said.get(0).is(Sign.CLOSE)
                && row.plain(said.get(0)).startsWith("em ")
                && order.stream()
                        .anyMatch(it -> it.is(Sign.CLOSE) && !row.plain(it).startsWith("em "));
    }

    /** What is to be filled is empty, or the one room where somebody is put. */
    private boolean gaps(List<Item> said, List<Item> part, List<Item> order) {
        boolean empty = said.stream().anyMatch(it -> it.is(Sign.GAP))
                && said.stream()
                        .allMatch(it -> it.is(
                                Sign.GAP, Sign.NUMBER, Sign.WITH, Sign.HAVE, Sign.ENTER, Sign.ROOM_WORD, Sign.TURN))
                && part.stream().anyMatch(it -> row.plain(it).matches(STATE));
        boolean filled =
                order.stream().anyMatch(it -> it.is(Sign.GAP)) && order.stream().anyMatch(it -> it.is(FILLING));
        boolean placed = order.stream().anyMatch(it -> it.is(PLACING))
                && order.stream().filter(it -> it.is(Sign.R)).count() == 1
                && order.stream().anyMatch(it -> it.is(Sign.P))
                && order.stream().noneMatch(it -> it.is(Sign.GAP))
                && said.stream().noneMatch(it -> it.is(Sign.NUMBER));
        return empty && (filled || placed);
    }

    private boolean asked(int end) {
        return end < items.size() && items.get(end).is(Sign.QUESTION_MARK);
    }

    private int begin(int from) {
        int begin = from;
        while (begin > 0 && !items.get(begin - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            begin--;
        }
        return begin;
    }

    private int end(int from) {
        int end = from;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK, Sign.WHY)) {
            end++;
        }
        return end;
    }
}
