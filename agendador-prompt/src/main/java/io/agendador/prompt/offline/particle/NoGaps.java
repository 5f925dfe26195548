package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Não pode sobrar vaga na sexta", "nenhum gap deve ficar", "que não sobre buraco": the gaps are to be filled. */
final class NoGaps {

    private static final String MAY =
            "pode|podem|podera|deve|devem|devera|quero|queremos|queria|deixa|deixe|deixar|deixem"
                    + "|nao (?:pode|podem|podera|poderao|vai poder)";
    private static final String REMAIN = "sobrar|ficar|haver|ter|existir|restar|permanecer|continuar|aparecer";
    private static final String REMAINING = "sobre|sobrem|fique|fiquem|haja|reste|restem|exista|existam|apareca|tenha";

    /** What says which gaps, of whom or how: not that all are to be filled. */
    private static final Sign[] PARTICULAR = {
        Sign.P,
        Sign.DOUBLE,
        Sign.MAY_DOUBLE,
        Sign.NO_DOUBLE,
        Sign.WILLING,
        Sign.ONLY,
        Sign.LEAST,
        Sign.NUMBER,
        Sign.WITH,
        Sign.QUESTION_MARK
    };

    private final Row row;
    private final List<Item> items;

    NoGaps(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Whether it says so from there on; what says it is then one order to fill them. */
    boolean none(int at) {
        return row.begins(row.past(at - 1, -1) + 1) && !particular(at) && (denied(at) || counted(at));
    }

    private boolean particular(int at) {
        return items.subList(at + 1, items.size()).stream()
                .takeWhile(it -> !it.is(Sign.STOP, Sign.SEMICOLON))
                .anyMatch(it -> it.is(PARTICULAR) && !none(it));
    }

    private static boolean none(Item item) {
        return item.is(Sign.NUMBER) && item.value().equals("0");
    }

    /** "Não pode sobrar vaga", "não quero nenhum buraco", "que não fique gap" */
    private boolean denied(int at) {
        boolean may = items.get(at).is(Sign.ABSENT) && said(at, MAY);
        if (!may && !items.get(at).is(Sign.NOT)) {
            return false;
        }
        int gap = at + 1;
        while (gap < items.size() && (said(gap, MAY + "|" + REMAIN + "|" + REMAINING) || passed(items.get(gap)))) {
            may |= said(gap, MAY + "|" + REMAINING);
            gap++;
        }
        if (!may || gap >= items.size() || !items.get(gap).is(Sign.GAP)) {
            return false;
        }
        fill(at, gap);
        return true;
    }

    /** "Nenhuma vaga pode ficar em aberto" */
    private boolean counted(int at) {
        int end = at + 1;
        boolean may = false;
        while (end < items.size()
                && (items.get(end).is(Sign.GAP) || said(end, MAY + "|" + REMAIN) || passed(items.get(end)))) {
            may |= said(end, "pode|podem|podera|deve|devem|devera");
            end++;
        }
        if (!none(items.get(at))
                || !may
                || at + 1 >= items.size()
                || !items.get(at + 1).is(Sign.GAP)) {
            return false;
        }
        fill(at, at + 1);
        for (int told = at + 2; told < end; told++) {
            items.set(told, items.get(told).as(Sign.LIGHT).value(""));
        }
        return true;
    }

    private void fill(int at, int gap) {
        items.set(at, items.get(at).as(Sign.FILL).value(""));
        for (int between = at + 1; between < gap; between++) {
            items.set(between, items.get(between).as(Sign.LIGHT).value(""));
        }
    }

    private boolean said(int at, String words) {
        return row.plain(items.get(at)).matches(words);
    }

    private static boolean passed(Item item) {
        return none(item) || item.is(Sign.ONE);
    }
}
