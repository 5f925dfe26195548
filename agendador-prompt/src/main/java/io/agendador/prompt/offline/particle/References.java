package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/** Puts in place of "ela" and "lá" whom and where they point to, if that is one. */
public final class References {

    private final Row row;
    private final List<Item> items;
    private final Pronouns pronouns;
    private final Several several;

    public References(Row row) {
        this.row = row;
        this.several = new Several(row);
        this.items = row.items();
        this.pronouns = new Pronouns(row);
    }

    /** "Ela", "lá": whoever and wherever the words before name, if that is one. */
    public void references(Antecedents antecedents) {
        for (int at = 0; at < items.size(); at++) {
            several.counted(at, antecedents);
            if (unnamed(at)) {
                items.set(at, items.get(at).as(Sign.THERE));
            }
            Item item = items.get(at);
            String before = item.is(Sign.HER) ? pronouns.before(at) : null;
            List<String> others = item.is(Sign.HER) ? pronouns.others(at, item, antecedents) : List.of();
            if (item.value().equals("BOTH")) {
                new Both(row).read(at, antecedents);
            } else if (before != null) {
                items.set(at, Item.again(Sign.P, List.of(before), item));
            } else if (item.is(Sign.HER) && pronouns.theirs(at)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.HER)
                    && several.theirs(at, antecedents.people(), pronouns.alike(item, antecedents))
                    && antecedents.places().isEmpty()) {
                items.set(at, Item.again(Sign.P, antecedents.people(), item));
            } else if (item.is(Sign.HER) && inside(at)) {
                new Inside(row).read(at, antecedents);
            } else if (item.is(Sign.HER) && place(at, antecedents)) {
                Item place = antecedents.places().get(0);
                items.set(at, Item.again(place.sign(), place.names(), item));
            } else if (others.size() == 1) {
                items.set(at, Item.again(Sign.P, others, item));
            } else if (item.is(Sign.HER)
                    && antecedents.people().isEmpty()
                    && antecedents.places().isEmpty()
                    && antecedents.periods().size() == 1
                    && pronoun(at)
                    && !dated(at)) {
                // "Preenche os gaps dela": of the week that was named.
                Item named = Item.of(Sign.W, "", item.from(), item.to());
                items.set(at, named.when(antecedents.only()));
            } else if (pointing(item)
                    && at + 1 < items.size()
                    && (items.get(at + 1).is(Sign.TURN) || shift(items.get(at + 1)))) {
                turn(at);
            } else if (pointing(item) && at + 1 < items.size() && shifts(at)) {
                items.subList(at, at + 2).replaceAll(it -> it.as(Sign.LIGHT).value(""));
            } else if (item.is(Sign.THERE) && row.after(at).is(Sign.R, Sign.L)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.THERE) && antecedents.places().size() == 1) {
                items.set(at, there(at, antecedents.places().get(0)));
            } else if (item.is(Sign.TOPIC)) {
                pronouns.gender(at, item);
                antecedents.name(item.as(Sign.valueOf(item.value())));
            } else if (!item.is(Sign.W)) {
                pronouns.gender(at, item);
                antecedents.name(item);
            }
        }
        items.removeIf(it -> it.is(Sign.TOPIC));
    }

    /** "Fecha a sala 2 da Pampulha e refaz só nessa unidade": the room's location; where somebody is put, or what is closed, the room. */
    private Item there(int at, Item place) {
        Item item = items.get(at);
        boolean wide = row.plain(item).matches(".*\\b(?:unidade|clinica)")
                || (row.plain(item).matches("(?:[dn]?esse) local") && !holds(at));
        return place.is(Sign.R) && place.names().size() == 1 && wide
                ? Item.again(Sign.L, List.of(RoomNames.location(place.names().get(0))), item)
                : Item.again(place.sign(), place.names(), item);
    }

    private boolean holds(int there) {
        int at = there - 1;
        while (at >= 0 && !items.get(at).separates() && !items.get(at).is(Sign.AND)) {
            if (items.get(at).is(Sign.P, Sign.PUT, Sign.ENTERS, Sign.WORK, Sign.CLOSE, Sign.OPEN)) {
                return true;
            }
            at--;
        }
        return false;
    }

    private boolean pointing(Item item) {
        return item.is(Sign.THAT) || (item.is(Sign.THIS) && row.plain(item).matches("d?ess[ea]"));
    }

    /** "A sala 1 vai ficar sem luz, fecha ela": rooms are closed, people are not. */
    private boolean place(int her, Antecedents antecedents) {
        int shut = row.past(her + 1, 1);
        boolean kept = her > 0
                && items.get(her - 1).is(Sign.PUT, Sign.PIN)
                && shut < items.size()
                && items.get(shut).is(Sign.CLOSE, Sign.OPEN);
        boolean room = kept || (her > 0 && items.get(her - 1).is(Sign.CLOSE, Sign.OPEN));
        boolean only = antecedents.people().isEmpty() && (antecedents.periods().size() != 1 || dated(her));
        return (room || only) && antecedents.places().size() == 1;
    }

    /** "Os gaps da unidade", "os gaps daí": a location that nobody names. */
    private boolean unnamed(int at) {
        Item item = items.get(at);
        Item before = items.get(Math.max(0, at - 1));
        boolean place = item.is(Sign.PLACES)
                && row.said(item, "unidade", "clínica", "clinica")
                && List.of("da", "na", "pela").contains(row.plain(before))
                && !row.after(at).is(Sign.L, Sign.R, Sign.UNKNOWN);
        return place
                || (row.said(item, "daí", "dai")
                        && before.is(Sign.GAP, Sign.HOURS, Sign.ROSTER, Sign.TURN, Sign.ROOM_WORD, Sign.PEOPLE));
    }

    /** "Refaz ela", "os gaps dela" may be of a week; with it, for it and of several are people. */
    private boolean pronoun(int her) {
        return row.plain(items.get(her)).matches("[nd]?el[ae]|[nd]el[ae]s|l?[ao]s?")
                && !items.get(Math.max(0, her - 1)).is(Sign.WITH, Sign.TO, Sign.BY);
    }

    /** "As vagas dela na semana 3": what has its own days is not that of others. */
    private boolean dated(int her) {
        if (!row.plain(items.get(her)).matches("del[ae]s?")) {
            return false;
        }
        int at = her + 1;
        while (at < items.size() && !items.get(at).separates() && !items.get(at).is(Sign.W)) {
            at++;
        }
        return at < items.size() && items.get(at).is(Sign.W);
    }

    /** "Os gaps nela", not "não mexe nela": hardly ever a person. */
    private boolean inside(int her) {
        boolean touched = her > 0 && items.get(her - 1).is(Sign.TOUCH, Sign.PIN, Sign.UNPIN, Sign.MOVE);
        return row.plain(items.get(her)).matches("nel[ae]s?") && !touched;
    }

    /** "Nessa manhã" */
    private boolean shift(Item item) {
        return item.is(Sign.S) && row.said(item, "manhã", "tarde", "manha");
    }

    /** "Segunda de manhã e quinta à tarde; … nesses dois turnos": those two, each on its day. */
    private boolean shifts(int at) {
        List<Item> before = items.subList(0, at);
        boolean dated = at > 0 && !items.get(at - 1).is(Sign.EXCEPT, Sign.ONLY, Sign.NOT);
        return dated
                && items.get(at + 1).is(Sign.S)
                && row.plain(items.get(at + 1)).matches("(?:dois|2) (?:turnos|periodos)")
                && before.stream().filter(it -> it.is(Sign.W)).count() == 2
                && before.stream()
                                .filter(it -> it.is(Sign.S) && !it.value().equals("ALL"))
                                .count()
                        == 2;
    }

    /** Each period that is named, once. */
    private static List<Item> periods(List<Item> before) {
        List<Item> days = new ArrayList<>();
        for (Item item : before) {
            boolean again = item.is(Sign.W)
                    && days.stream()
                            .anyMatch(it -> it.whenOf().doubt() == null
                                    && it.whenOf().kind() == item.whenOf().kind()
                                    && it.whenOf()
                                            .periods()
                                            .equals(item.whenOf().periods()));
            if (item.is(Sign.W) && !again) {
                days.add(item);
            }
        }
        return days;
    }

    /** "Nesse mesmo turno": the only shift of the words before, on their only day. */
    private void turn(int at) {
        List<Item> before = items.subList(0, at);
        List<Item> shifts = before.stream().filter(it -> it.is(Sign.S)).toList();
        List<Item> days = periods(before);
        Item here = items.get(at).upTo(items.get(at + 1));
        if (row.plain(items.get(at + 1)).equals("periodo") && days.size() == 1) {
            row.replace(at, at + 2, here.as(Sign.W).when(days.get(0).whenOf()));
        } else if (shifts.size() == 1
                && items.get(Math.max(0, row.past(at - 1, -1))).is(Sign.W)
                && days.size() > 1) {
            // "Ana na sala 1 dia 9 de manhã e na sala 2 dia 10, no mesmo turno"
            row.replace(at, at + 2, here.as(Sign.S).value(shifts.get(0).value()));
        } else if (days.size() == 1
                && (shift(items.get(at + 1)) ? days.get(0).whenOf().periods().size() == 1 : shifts.size() == 1)) {
            String shift = shift(items.get(at + 1))
                    ? items.get(at + 1).value()
                    : shifts.get(0).value();
            row.replace(at, at + 2, here.as(Sign.S).value(shift));
            items.add(at, here.as(Sign.W).when(days.get(0).whenOf()));
        }
    }
}
