package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "A Ana, quem substitui na sexta é a Bia", "Ana tem como substituta a Bia": who stands first is the one who is replaced. In
 * "é a Bia quem substitui a Ana", with the same words in another order, she is not.
 */
final class Topicalised {

    private static final Pattern IS = Pattern.compile("e|eh|sera|seria|seja|vai ser|deve ser|fica sendo");
    private static final Pattern DEPUTY = Pattern.compile("(?:.* )?substitut[ao]");
    private static final Pattern AS = Pattern.compile("(?:.* )?como");

    private final Row row;
    private final List<Item> items;

    Topicalised(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void turned() {
        for (int at = 0; at + 2 < items.size(); at++) {
            int next = items.get(at).is(Sign.P) && opens(at) ? connected(at + 1) : items.size();
            if (next >= items.size()) {
                continue;
            }
            boolean apart = items.subList(at + 1, next).stream().anyMatch(it -> it.is(Sign.COMMA, Sign.COLON));
            boolean but =
                    items.subList(at + 1, next).stream().anyMatch(it -> row.said(it, "mas", "e", "porém", "porem"));
            if (items.get(next).is(Sign.WHO) && apart && !but) {
                asked(next);
            } else if (deputy(next)) {
                deputed(at, next);
            }
        }
    }

    /** Whether a part begins with whoever stands there, as what is talked about. */
    private boolean opens(int at) {
        int from = at;
        while (from > 0 && items.get(from - 1).is(Sign.A)) {
            from--;
        }
        return row.begins(from)
                || (WhenPhrases.dated(items.get(from - 1))
                        && !items.get(from - 1).is(Sign.OF, Sign.IN, Sign.BY));
    }

    /** The first place that is neither a day nor merely connects. */
    private int connected(int from) {
        int next = from;
        while (next < items.size()
                && (items.get(next).is(Sign.COMMA, Sign.COLON, Sign.OF, Sign.IN, Sign.A, Sign.S, Sign.LIGHT)
                        || WhenPhrases.dated(items.get(next)))
                && !IS.matcher(row.plain(items.get(next))).matches()) {
            next++;
        }
        return next;
    }

    /** "…, quem substitui na sexta é a Bia": replaced by her. */
    private void asked(int who) {
        int verb = who + 1;
        while (verb < items.size() && items.get(verb).is(Sign.LIGHT, Sign.HER, Sign.A)) {
            verb++;
        }
        if (verb >= items.size() || !items.get(verb).is(Sign.COVER, Sign.REPLACE, Sign.ENTERS)) {
            return;
        }
        int last = verb;
        while (last + 1 < items.size() && items.get(last + 1).is(Sign.INSTEAD, Sign.HER)) {
            last++;
        }
        boolean she = items.subList(who, verb).stream().anyMatch(it -> it.is(Sign.HER));
        int is = connected(last + 1);
        int other = is < items.size() && items.get(is).is(Sign.P) ? is : connected(is + 1);
        boolean named = other < items.size() && items.get(other).is(Sign.P);
        if (named && !she && is < other && IS.matcher(row.plain(items.get(is))).matches()) {
            items.set(is, items.get(is).as(Sign.BY).value(""));
            items.set(verb, items.get(verb).as(Sign.REPLACED).value(""));
            items.subList(who, verb).replaceAll(it -> it.as(Sign.LIGHT).value(""));
            items.subList(verb + 1, last + 1).replaceAll(it -> it.as(Sign.LIGHT).value(""));
        } else if (named) {
            items.set(who, items.get(who).as(Sign.UNKNOWN).value("said"));
        }
    }

    private boolean deputy(int at) {
        return items.get(at).is(Sign.COVER, Sign.REPLACE)
                && DEPUTY.matcher(row.plain(items.get(at))).matches();
    }

    /** "…, substituta Bia": of whom she is the deputy was said before; "substituta da Bia" tells otherwise. */
    private void deputed(int person, int deputy) {
        int other = deputy + 1;
        while (other < items.size() && items.get(other).is(Sign.A, Sign.COLON)) {
            other++;
        }
        boolean as = items.subList(person + 1, deputy + 1).stream()
                .anyMatch(it -> AS.matcher(row.plain(it)).matches() || it.is(Sign.COMMA, Sign.COLON));
        if (other < items.size() && items.get(other).is(Sign.P)) {
            Item said = items.get(deputy);
            items.set(
                    deputy,
                    as
                            ? said.as(Sign.REPLACED).value("")
                            : said.as(Sign.UNKNOWN).value("said"));
            if (as) {
                items.add(deputy + 1, Item.of(Sign.BY, "", said.to(), said.to()));
            }
        }
    }
}
