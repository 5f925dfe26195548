package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of words that join others what they join: "as horas da Ana com as da Bia", "fora Lourdes". */
public final class Joints {

    private static final Sign[] GENERATING = {
        Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.AGAIN, Sign.GAP, Sign.UNEQUAL
    };

    private final Row row;
    private final List<Item> items;

    public Joints(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void joints() {
        dates();
        neither();
        both();
        generating();
        for (int at = 1; at + 1 < items.size(); at++) {
            if (items.get(at).is(Sign.ABSENT) && denies(at)) {
                items.set(at, items.get(at).as(Sign.NOT));
            }
            Item item = items.get(at);
            Item before = items.get(Math.max(0, row.past(at - 1, -1)));
            int next = row.past(at + 1, 1);
            Item after = next < items.size() ? items.get(next) : item;
            if (elided(at)) {
                // "Isa no lugar da Márcia e Caio no da Joana"
                items.set(at, item.as(Sign.INSTEAD).value(""));
            } else if (item.is(Sign.WITH) && before.is(Sign.P) && after.is(Sign.P) && sentence(at, Sign.BALANCE)) {
                // "Nivela as horas da Ana com as da Bia"
                items.set(at, item.as(Sign.AND));
            } else if (item.is(Sign.GAP)
                    && row.said(item, "vaga")
                    && items.get(at - 1).is(Sign.IN)
                    && after.is(Sign.HER)) {
                // "Coloque o Caio na vaga dela"
                items.set(at, item.as(Sign.INSTEAD));
            } else if (item.is(Sign.COVER) && row.said(item, "da conta") && sentence(at, Sign.EXCEPT)) {
                // "Tirando a Dani da conta"
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.PLACES)
                    && after.is(Sign.L)
                    && row.plain(item).matches("unidade|clinica|filial|local|posto")
                    && !before.is(Sign.PREFERENCE, Sign.SWAP)) {
                // "A unidade da Lourdes"
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.LIGHT)
                    && after.is(Sign.EXCEPT, Sign.ONLY)
                    && row.plain(item).matches("(?:(?:tod)?o |os |as |no )*(?:rest|outr|demais).* .*")) {
                // "…, o resto fica como está menos a Lourdes" tells of her, too
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.CLOSE) && row.plain(item).startsWith("nao") && sentence(at, Sign.GAP)) {
                // "Vagas da semana 2: não usa quem …" closes nothing, and fills nothing either.
                items.set(at, item.as(Sign.NOT));
            } else if (item.is(Sign.ABSENT)
                    && row.said(item, "fora")
                    && (items.get(at - 1).is(Sign.W, Sign.S)
                            || items.get(at - 1).separates())
                    && after.is(Sign.P, Sign.L, Sign.R, Sign.W, Sign.S)
                    && sentence(at, GENERATING)) {
                // "Balanceia as horas da semana 2, fora Lourdes"
                items.set(at, item.as(Sign.EXCEPT));
            }
        }
    }

    /** Whether "no" stands for "no lugar", which was said of others before. */
    private boolean elided(int at) {
        Item next = items.get(at + 1);
        boolean whose = next.is(Sign.HER)
                ? row.plain(next).matches("del[ea]s?")
                : next.is(Sign.OF)
                        && row.after(at + 1).is(Sign.P)
                        && row.plain(next).matches("d[ae]|do");
        return items.get(at).is(Sign.IN)
                && row.plain(items.get(at)).equals("no")
                && whose
                && (items.get(Math.max(0, row.past(at - 1, -1))).is(Sign.P)
                        || items.get(at - 1).is(Sign.AND, Sign.COMMA))
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.INSTEAD));
    }

    /** "A Bia não vai cobrir a Ana": she is not absent. */
    private boolean denies(int absent) {
        int next = absent + 1;
        while (next < items.size() && items.get(next).is(Sign.LIGHT)) {
            next++;
        }
        return next < items.size()
                && row.plain(items.get(absent)).startsWith("nao ")
                && items.get(next).is(Sign.COVER, Sign.REPLACE, Sign.SWAP, Sign.FILL, Sign.PUT, Sign.MOVE)
                && row.plain(items.get(next)).endsWith("r");
    }

    /** "Segunda à tarde, dia 30/11", "o sábado da Savassi, 05/12": one day, its weekday and its date apart. */
    private void dates() {
        for (int at = 0; at + 2 < items.size(); at++) {
            int last = at + 1;
            while (last < items.size() && items.get(last).is(Sign.S, Sign.L, Sign.OF, Sign.IN, Sign.A)) {
                last++;
            }
            int second = last < items.size() && items.get(last).is(Sign.COMMA) ? last + 1 : last;
            boolean apart = second < items.size()
                    && last > at + 1
                    && items.get(at).is(Sign.W)
                    && items.get(second).is(Sign.W);
            When one = apart ? same(items.get(at).whenOf(), items.get(second).whenOf()) : null;
            if (one != null) {
                items.set(at, items.get(at).when(one));
                items.subList(last, second + 1).clear();
            }
        }
    }

    /** The day that both name, one of them by no more than its weekday; nothing if they do not agree. */
    private static @Nullable When same(When one, When other) {
        boolean plain = one.weekdays().size() == 1 && one.within().isEmpty();
        When date = plain ? other : one;
        List<DayOfWeek> weekdays = plain ? one.weekdays() : other.weekdays();
        boolean day = date.doubt() == null
                && date.weekdays().isEmpty()
                && date.periods().size() == 1
                && date.periods().get(0).from().equals(date.periods().get(0).to());
        return day && weekdays.equals(List.of(date.periods().get(0).from().getDayOfWeek())) ? date : null;
    }

    /** "Nem a Ana nem a Bia vem na sexta": neither does. */
    private void neither() {
        for (int at = 0; at < items.size(); at++) {
            int first = row.past(at + 1, 1);
            int nor = row.past(first + 1, 1);
            int second = row.past(nor + 1, 1);
            int verb = row.past(second + 1, 1);
            boolean both = verb < items.size()
                    && nem(items.get(at))
                    && nem(items.get(nor))
                    && items.get(first).is(Sign.P)
                    && items.get(second).is(Sign.P)
                    && (items.get(verb).is(Sign.ENTERS, Sign.WORK) || passes(verb));
            if (both) {
                items.set(verb, items.get(verb).as(passes(verb) ? Sign.LIMIT : Sign.ABSENT));
                items.set(nor, items.get(nor).as(Sign.AND));
                items.set(at, items.get(at).as(Sign.LIGHT));
            }
        }
    }

    /** "… podem passar de 32 horas" */
    private boolean passes(int at) {
        return items.get(at).is(Sign.LEAST) && row.plain(items.get(at)).matches("(?:pode|podem|podera|poderao) .*");
    }

    /** "Troca as duas: Ana e Bia", "Ana x Bia". */
    private void both() {
        List<String> people = items.stream()
                .filter(it -> it.is(Sign.P))
                .flatMap(it -> it.names().stream())
                .distinct()
                .toList();
        for (int at = 0; at + 1 < items.size(); at++) {
            Item item = items.get(at);
            boolean first = item.value().equals("BOTH")
                    && people.size() == 2
                    && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.P));
            int counted = counted(at);
            if (first) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (counted > at) {
                // "Quinta e sexta, a Bia cobre os dois dias", "… nos dois dias"
                items.set(at, item.as(Sign.LIGHT).value(""));
                items.set(counted, items.get(counted).as(Sign.LIGHT));
            } else if (at > 0
                    && item.is(Sign.UNKNOWN)
                    && row.plain(item).equals("x")
                    && items.get(at - 1).is(Sign.P)
                    && items.get(at + 1).is(Sign.P)) {
                items.set(at, item.as(Sign.WITH));
            }
        }
    }

    /** Where it says "dias", if those are as many as were named; else the same place. */
    private int counted(int at) {
        Item item = items.get(at);
        int noun = at + 1 < items.size() && items.get(at + 1).is(Sign.LIGHT) ? at + 2 : at + 1;
        boolean definite = at > 0 && (items.get(at - 1).is(Sign.IN) || row.said(items.get(at - 1), "os"));
        String number = item.value().equals("BOTH") ? "2" : item.is(Sign.NUMBER) && definite ? item.value() : "";
        return noun < items.size() && items.get(noun).is(Sign.DAY) && number.equals(String.valueOf(days(at)))
                ? noun
                : at;
    }

    private long days(int to) {
        return items.subList(0, to).stream()
                .filter(it -> it.is(Sign.W) && it.whenOf().doubt() == null)
                .flatMap(it -> it.whenOf().periods().stream())
                .flatMap(Period::days)
                .distinct()
                .count();
    }

    private boolean nem(Item item) {
        return item.is(Sign.NOT) && row.said(item, "nem");
    }

    /** "Refaz a semana 3 deixando a Lourdes como está" excepts it; "…, a Ana de preferência de manhã" is a wish. */
    private void generating() {
        for (int at = 1; at < items.size(); at++) {
            Item item = items.get(at);
            if (item.is(Sign.OUTSIDE) || stays(at)) {
                outside(at);
            } else if (item.is(Sign.PIN) && kept(at)) {
                items.set(at, item.as(Sign.EXCEPT).value(""));
                continue;
            } else if (item.is(Sign.IGNORE)
                    && row.after(at).is(Sign.P, Sign.L, Sign.R)
                    && row.plain(item).matches("(?:deix|p|coloc|bot)\\p{L}*ndo (?:de lado|para la|a parte)")
                    && sentence(at, GENERATING)) {
                // "Refaz a semana 2, deixando de lado a Lourdes"
                items.set(at, item.as(Sign.EXCEPT).value(""));
                continue;
            }
            int first = item.is(Sign.HOW) ? row.past(at - 1, -1) : -1;
            while (first >= 0 && items.get(first).is(Sign.P, Sign.L, Sign.R, Sign.AND)) {
                first = row.past(first - 1, -1);
            }
            boolean left = first >= 0
                    && first < row.past(at - 1, -1)
                    && (items.get(first).value().equals("LEAVE")
                            || row.plain(items.get(first)).startsWith("deix"));
            int comma = row.past(at - 1, -1) - 1;
            boolean wish = item.is(Sign.PRIORITIZE)
                    && comma > 0
                    && items.get(comma + 1).is(Sign.P)
                    && row.begins(comma + 1);
            if (left && sentence(first, GENERATING)) {
                items.set(first, items.get(first).as(Sign.EXCEPT).value(""));
                items.set(at, item.as(Sign.LIGHT));
            } else if (wish && sentence(at, Sign.REGENERATE)) {
                items.add(comma + 1, items.remove(at));
            }
        }
    }

    /** "Refaz a semana 2, mas a Ana e a Bia ficam como estão" */
    private boolean stays(int at) {
        return items.get(at).is(Sign.PIN)
                && row.plain(items.get(at)).matches("(?:fi[cq]|continu|permane)\\p{L}+ .*")
                && (at + 1 == items.size() || items.get(at + 1).is(Sign.STOP))
                && sentence(at, Sign.REGENERATE, Sign.BALANCE, Sign.CLEAR)
                && !sentence(at, Sign.EXCEPT, Sign.ONLY, Sign.NOT, Sign.PRIORITIZE, Sign.IGNORE);
    }

    /** "Refaz a semana 2, mas preserva a Ana": who stays while the rest is made anew. */
    private boolean kept(int at) {
        int but = at - 1;
        while (but > 0 && items.get(but).is(Sign.LIGHT, Sign.A)) {
            but--;
        }
        int end = at + 1;
        while (end < items.size()
                && items.get(end).is(Sign.P, Sign.L, Sign.R, Sign.A, Sign.OF, Sign.IN, Sign.LIGHT, Sign.AND)) {
            end++;
        }
        boolean names = items.subList(at + 1, end).stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.R));
        boolean ends = end == items.size() || items.get(end).is(Sign.STOP);
        return names
                && ends
                && !items.get(end - 1).is(Sign.AND)
                && items.get(but).is(Sign.COMMA)
                && row.plain(items.get(but)).matches("mas|porem|so que|no entanto")
                && sentence(at, Sign.REGENERATE, Sign.BALANCE, Sign.CLEAR)
                && !sentence(at, Sign.EXCEPT, Sign.ONLY, Sign.NOT, Sign.PRIORITIZE, Sign.IGNORE, Sign.PIN);
    }

    /** "Refaz a semana 2, a Ana e a Bia ficam de fora" */
    private void outside(int at) {
        int first = row.past(at - 1, -1);
        boolean named = first >= 0 && items.get(first).is(Sign.P, Sign.L, Sign.R);
        int from = first;
        while (from > 0 && !items.get(from - 1).is(Sign.COMMA, Sign.STOP, Sign.SEMICOLON)) {
            from--;
        }
        boolean bare = named
                && from > 0
                && items.subList(from, first + 1).stream()
                        .allMatch(it -> it.is(Sign.P, Sign.L, Sign.R, Sign.AND, Sign.A, Sign.LIGHT));
        if (bare && items.get(from - 1).is(Sign.COMMA) && sentence(at, GENERATING)) {
            items.set(at, items.get(at).as(Sign.LIGHT));
            items.add(from, items.get(from).as(Sign.EXCEPT).names(List.of()).value(""));
        }
    }

    /** Whether one of these stands before it in its sentence. */
    private boolean sentence(int at, Sign... signs) {
        for (int before = at - 1; before >= 0 && !items.get(before).is(Sign.STOP, Sign.SEMICOLON); before--) {
            if (items.get(before).is(signs)) {
                return true;
            }
        }
        return false;
    }
}
