package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "A tarde do Maurício", "a quinta de manhã da Isa": a turn of theirs, though no word says so. */
public final class TurnsOf {

    private static final Sign[] SEARCH = {
        Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.AGAIN, Sign.PRIORITIZE, Sign.FOREMOST, Sign.IGNORE
    };

    /** Nouns that it may be of themselves: "a saída na quinta da Ana". */
    private static final Sign[] NOUNS = {
        Sign.TURN,
        Sign.ROSTER,
        Sign.GAP,
        Sign.HOURS,
        Sign.DOUBLE,
        Sign.ABSENT,
        Sign.LEAVES,
        Sign.ENTERS,
        Sign.SWAP,
        Sign.REPLACE,
        Sign.COVER,
        Sign.REMOVE,
        Sign.LIMIT,
        Sign.RELIMIT,
        Sign.PLACES,
        Sign.ROOM_WORD
    };

    private final Row row;
    private final List<Item> items;

    public TurnsOf(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void turns() {
        if (items.stream().anyMatch(it -> it.is(SEARCH))) {
            return;
        }
        fronted();
        named();
        for (int of = items.size() - 2; of > 0; of--) {
            int from = of - 1;
            while (from > 0 && items.get(from).is(Sign.W, Sign.S, Sign.IN, Sign.OF)) {
                from--;
            }
            List<Item> turn = items.subList(items.get(from).is(Sign.W, Sign.S) ? from : from + 1, of);
            boolean theirs = items.get(of).is(Sign.OF)
                    && items.get(of + 1).is(Sign.P)
                    && !turn.isEmpty()
                    && turn.get(turn.size() - 1).is(Sign.W, Sign.S)
                    && turn.stream().filter(it -> it.is(Sign.W)).count() < 2
                    && turn.stream().filter(it -> it.is(Sign.S)).count() < 2
                    && turn.stream().allMatch(TurnsOf::one)
                    && !items.get(from).is(NOUNS);
            if (theirs) {
                Item person = items.get(of + 1);
                items.set(of, Item.of(Sign.TURN, "", person.from(), person.from()));
            }
        }
    }

    /** "Os atendimentos da Márcia", "a tarde da Gabi é da Mariza" */
    private void named() {
        for (int of = 1; of + 1 < items.size(); of++) {
            Item before = items.get(of - 1);
            boolean theirs = items.get(of).is(Sign.OF) && items.get(of + 1).is(Sign.P);
            if (theirs && before.is(Sign.UNKNOWN) && row.plain(before).matches("atendimentos|agendamentos|pacientes")) {
                items.set(of - 1, before.as(Sign.TURN).value(""));
            } else if (theirs
                    && before.is(Sign.LIGHT)
                    && row.plain(before).matches("e|eh|fica|ficara|passa a ser")
                    && items.stream().noneMatch(it -> it.is(Sign.NOT, Sign.QUESTION_MARK, Sign.WHICH))
                    && items.subList(0, of).stream().filter(it -> it.is(Sign.P)).count() == 1
                    && items.subList(0, of).stream().noneMatch(it -> it.is(Sign.R, Sign.L))
                    && items.stream().filter(it -> it.is(Sign.P)).count() == 2) {
                items.set(of, items.get(of).as(Sign.BECOMES).value(""));
            }
        }
    }

    /** "Da Bia, quinta à tarde, quem fica no lugar é a Fê" */
    private void fronted() {
        boolean fronted = items.size() > 3
                && items.get(0).is(Sign.OF)
                && items.get(1).is(Sign.P)
                && items.stream().anyMatch(it -> it.is(Sign.WHO))
                && items.stream().anyMatch(it -> it.is(Sign.COVER, Sign.REPLACE));
        if (fronted) {
            items.set(0, items.get(0).as(Sign.TURN).value(""));
        }
    }

    /** A day or some of them, not a time that goes on. */
    private static boolean one(Item item) {
        return !item.is(Sign.W)
                || item.whenOf().doubt() != null
                || item.whenOf().kind() == When.Kind.DAYS;
    }
}
