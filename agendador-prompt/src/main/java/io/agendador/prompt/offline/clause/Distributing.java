package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each day in a list what stands before its colon: "no lugar do Otávio: segunda o João, terça a Fernanda" are two
 * orders. Only where each part of the list names one day, and somebody or some place.
 */
public final class Distributing {

    private Distributing() {}

    /** The same items if nothing is listed so. */
    public static List<Item> of(List<Item> items) {
        List<Item> all = new ArrayList<>();
        int begin = 0;
        while (begin < items.size()) {
            int end = begin;
            while (end < items.size() && !items.get(end).is(Sign.STOP, Sign.QUESTION_MARK)) {
                end++;
            }
            all.addAll(sentence(items.subList(begin, end)));
            if (end < items.size()) {
                all.add(items.get(end));
            }
            begin = end + 1;
        }
        return all;
    }

    /** "Desfixa e refaz a Savassi na semana 2": what comes behind the second verb is of both. */
    private static List<Item> both(List<Item> items) {
        boolean verbs = items.size() > 3
                && items.get(0).is(Sign.UNPIN)
                && items.get(1).is(Sign.AND)
                && items.get(2).is(Sign.REGENERATE, Sign.BALANCE);
        if (!verbs) {
            return items;
        }
        List<Item> object = items.subList(3, items.size()).stream()
                .takeWhile(it -> it.is(Sign.P, Sign.R, Sign.L, Sign.W, Sign.S))
                .toList();
        boolean ends = object.size() + 3 == items.size()
                || items.get(object.size() + 3).separates();
        if (!ends || object.isEmpty()) {
            return items;
        }
        List<Item> each = new ArrayList<>(List.of(items.get(0)));
        each.addAll(object);
        each.add(items.get(1).as(Sign.STOP));
        each.addAll(items.subList(2, items.size()));
        return each;
    }

    private static List<Item> sentence(List<Item> all) {
        List<Item> items = both(all);
        int colon = 0;
        while (colon < items.size() && !items.get(colon).is(Sign.COLON)) {
            colon++;
        }
        List<Item> head = items.subList(0, colon);
        List<List<Item>> parts = colon < items.size() ? parts(items.subList(colon + 1, items.size())) : List.of();
        boolean listed = parts.size() > 1
                && !head.isEmpty()
                && head.stream().noneMatch(it -> it.is(Sign.W, Sign.S))
                && parts.stream().allMatch(Distributing::dated)
                && (parts.stream().allMatch(Distributing::timed)
                        || parts.stream().noneMatch(Distributing::timed));
        if (!listed) {
            return items;
        }
        List<Item> each = new ArrayList<>();
        for (List<Item> part : parts) {
            each.addAll(head);
            each.addAll(part);
            Item last = part.get(part.size() - 1);
            each.add(Item.of(Sign.STOP, "", last.to(), last.to()));
        }
        return each;
    }

    private static List<List<Item>> parts(List<Item> list) {
        List<List<Item>> parts = new ArrayList<>();
        List<Item> part = new ArrayList<>();
        for (Item item : list) {
            if (item.separates() && !item.is(Sign.COLON)) {
                parts.add(part);
                part = new ArrayList<>();
            } else if (!item.is(Sign.COLON)) {
                part.add(item);
            }
        }
        parts.add(part);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    /** One day, and names. */
    private static boolean dated(List<Item> part) {
        return part.stream().filter(it -> it.is(Sign.W)).count() == 1
                && part.stream().anyMatch(it -> it.is(Sign.P, Sign.R))
                && part.stream().allMatch(it -> it.is(Sign.W, Sign.S, Sign.P, Sign.R, Sign.L, Sign.WITH, Sign.BY));
    }

    /** A day without its shift, beside days with one, may mean either. */
    private static boolean timed(List<Item> part) {
        return part.stream().anyMatch(it -> it.is(Sign.S));
    }
}
