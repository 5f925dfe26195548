package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * "…, o dia inteiro nas duas", "…, as duas de manhã", "…, sem dobra em ambas", "…, tudo no mesmo turno": says of both, or of
 * all that was named, what holds for each; the shift that comes with it is that of each day.
 */
public final class EachOfTwo {

    private static final Sign[] ORDERS = {
        Sign.SWAP,
        Sign.REMOVE,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.ABSENT,
        Sign.REPLACE,
        Sign.REPLACED,
        Sign.INSTEAD,
        Sign.COVER,
        Sign.PUT,
        Sign.MOVE,
        Sign.ENTERS,
        Sign.LEAVES
    };

    private static final Sign[] ABSENT = {
        Sign.ABSENT,
        Sign.REMOVE,
        Sign.SWAP,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.LIMIT,
        Sign.INSTEAD,
        Sign.COVER
    };

    private final Row row;
    private final List<Item> items;

    public EachOfTwo(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Dates are known by now, those whom "ela" means are not yet. */
    public void said() {
        for (int at = 1; at < items.size(); at++) {
            boolean noun = at + 1 < items.size() && items.get(at + 1).is(Sign.WEEK, Sign.ROOM_WORD);
            if (noun && two(at) && items.get(at - 1).is(Sign.IN) && ends(at + 1) && counted(begin(at), at)) {
                // "… de fora nas duas semanas"
                items.remove(at + 1);
            }
            int from = begin(at);
            if (again(from, at)) {
                at = Math.max(0, from - 2);
                continue;
            }
            if (all(from, at)) {
                continue;
            }
            if (two(at) && ends(at) && counted(from, at)) {
                boolean comma = from > 0 && items.get(from - 1).is(Sign.COMMA);
                List<Item> part = new ArrayList<>(items.subList(from, end(at)));
                part.remove(items.get(at));
                part.removeIf(it -> it.is(Sign.LIGHT, Sign.IN, Sign.A, Sign.WHOLE));
                if (comma && part.size() == 1 && part.get(0).is(Sign.R) && placed(from - 1)) {
                    int rooms = added(from - 1, Sign.P, part.get(0));
                    items.subList(from - 1 + rooms, end(at + rooms)).clear();
                } else if (comma && part.isEmpty()) {
                    items.subList(from - 1, end(at)).clear();
                } else if (comma && part.size() == 1 && part.get(0).is(Sign.S) && each(from - 1, part.get(0))) {
                    int shifts = added(from - 1, Sign.W, part.get(0));
                    items.subList(from - 1 + shifts, end(at + shifts)).clear();
                } else if (items.get(at - 1).is(Sign.IN)) {
                    items.set(at, items.get(at).as(Sign.LIGHT).value(""));
                }
            }
        }
    }

    /** "…, mesmo turno", "…, no mesmo dia", where no other was named. */
    private boolean again(int from, int at) {
        List<Item> part = items.subList(from, end(at));
        List<Item> said = part.stream()
                .filter(it -> !it.is(Sign.LIGHT, Sign.IN, Sign.A, Sign.OF))
                .toList();
        List<Item> before = items.subList(0, from);
        boolean points = named(before, Sign.P) > 1
                && named(before, Sign.P) == named(before, Sign.R)
                && before.stream().noneMatch(it -> it.is(ABSENT))
                && at == from
                && from > 1
                && items.get(from - 1).is(Sign.COMMA)
                && items.get(at).is(Sign.W)
                && row.plain(items.get(at)).matches("(?:n[ao] )?mesm[ao] .*")
                && said.stream().allMatch(it -> it.is(Sign.W, Sign.S) && only(it, before));
        if (points) {
            items.subList(from - 1, end(at)).clear();
        }
        return points;
    }

    /** "…, tudo no mesmo turno", "…, tudo de manhã", "…, sempre à tarde". */
    private boolean all(int from, int at) {
        boolean word = (items.get(at).is(Sign.EVERYTHING, Sign.EVERY)
                        || row.plain(items.get(at)).equals("sempre"))
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK));
        if (!word || at + 1 >= items.size() || !row.plain(items.get(at)).matches("tudo|sempre|todos|todas")) {
            return false;
        }
        List<Item> part = new ArrayList<>(items.subList(from, end(at)));
        part.remove(items.get(at));
        part.removeIf(it -> it.is(Sign.LIGHT, Sign.IN, Sign.A, Sign.OF));
        List<Item> before = items.subList(start(from), from);
        boolean comma = from > 0 && items.get(from - 1).is(Sign.COMMA);
        boolean again = !part.isEmpty()
                && part.stream().allMatch(it -> it.is(Sign.W, Sign.S) && only(it, before))
                && before.stream().anyMatch(it -> it.is(Sign.W));
        if (comma && again) {
            items.subList(from - 1, end(at)).clear();
        } else if (comma && part.size() == 1 && part.get(0).is(Sign.S) && each(from - 1, part.get(0))) {
            int shifts = added(from - 1, Sign.W, part.get(0));
            items.subList(from - 1 + shifts, end(at + shifts)).clear();
        } else if (row.plain(items.get(at)).equals("sempre")
                && items.get(at + 1).is(Sign.S)) {
            items.remove(at);
        } else {
            return false;
        }
        return true;
    }

    /** Whether it is the only day, or the only shift, that was named. */
    private static boolean only(Item item, List<Item> before) {
        List<Item> alike = before.stream().filter(it -> it.is(item.sign())).toList();
        return !alike.isEmpty()
                && alike.stream()
                        .allMatch(it -> item.is(Sign.S)
                                ? it.value().equals(item.value())
                                : it.whenOf().doubt() == null
                                        && item.whenOf().doubt() == null
                                        && it.whenOf()
                                                .periods()
                                                .equals(item.whenOf().periods()));
    }

    private int begin(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).separates()) {
            from--;
        }
        return from;
    }

    private int end(int at) {
        int end = Math.min(at, items.size());
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK, Sign.REASON, Sign.WHY)) {
            end++;
        }
        return end;
    }

    /** "As duas", "nas duas", "em ambas". */
    private boolean two(int at) {
        Item item = items.get(at);
        return item.value().equals("BOTH")
                || (item.is(Sign.NUMBER)
                        && item.value().equals("2")
                        && row.plain(item).matches("(?:os |as )?(?:dois|duas)"));
    }

    /** Nothing that it could count follows. */
    private boolean ends(int at) {
        return at + 1 >= items.size()
                || items.get(at + 1).separates()
                || items.get(at + 1).is(Sign.QUESTION_MARK, Sign.S, Sign.IN, Sign.LIGHT);
    }

    /** Whether the sentence before names two of something: rooms, places, people or days. */
    private boolean counted(int part, int at) {
        int start = at;
        while (start > 0 && !items.get(start - 1).is(Sign.STOP, Sign.SEMICOLON)) {
            start--;
        }
        List<Item> before =
                items.subList(start, Math.max(start, items.get(at - 1).is(Sign.IN) ? at : part));
        long days = before.stream()
                .filter(it -> it.is(Sign.W))
                .flatMap(it -> it.whenOf().periods().stream())
                .distinct()
                .count();
        boolean inside = items.get(at - 1).is(Sign.IN);
        return named(before, Sign.R) == 2
                || named(before, Sign.L) == 2
                || (!inside && named(before, Sign.P) == 2)
                || days == 2;
    }

    private static long named(List<Item> items, Sign sign) {
        return items.stream().filter(it -> it.is(sign)).count();
    }

    /** Whether each order before has days and no shift. */
    private boolean each(int end, Item shift) {
        List<Item> before = items.subList(start(end), end);
        boolean placed = named(before, Sign.P) == 1 && named(before, Sign.R) > 1;
        return (placed || before.stream().anyMatch(it -> it.is(ORDERS)))
                && before.stream()
                        .noneMatch(
                                it -> it.is(Sign.S, Sign.ONLY, Sign.EXCEPT, Sign.REGENERATE, Sign.FILL, Sign.BALANCE))
                && before.stream().anyMatch(it -> it.is(Sign.W))
                && !shift.value().isEmpty();
    }

    private int start(int end) {
        int start = end;
        while (start > 0 && !items.get(start - 1).is(Sign.STOP, Sign.SEMICOLON)) {
            start--;
        }
        return start;
    }

    /** "A Ana de manhã e a Bia à tarde, as duas na Tenda": two people, and no place of their own. */
    private boolean placed(int end) {
        List<Item> before = items.subList(start(end), end);
        return named(before, Sign.P) == 2
                && before.stream().noneMatch(it -> it.is(Sign.R) || it.is(ABSENT))
                && before.stream().filter(it -> it.is(Sign.AND)).count() == 1;
    }

    /** How often it was put behind what has this sign before. */
    private int added(int end, Sign sign, Item shift) {
        int added = 0;
        for (int at = end - 1; at >= start(end); at--) {
            if (items.get(at).is(sign)) {
                items.add(at + 1, shift);
                added++;
            }
        }
        return added;
    }
}
