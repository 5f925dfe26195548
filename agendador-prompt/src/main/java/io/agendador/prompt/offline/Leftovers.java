package io.agendador.prompt.offline;

import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Itemizing;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.Collectors;

/** What to ask when a prompt is not read wholly: about the first thing that stands in the way. */
record Leftovers(String text, List<Item> items) {

    /** Signs that change what a sentence says; each has a question of its own. */
    private static final List<Sign> TELLING = List.of(
            Sign.PAST,
            Sign.IF,
            Sign.OR,
            Sign.PERHAPS,
            Sign.PART,
            Sign.NIGHT,
            Sign.LEAST,
            Sign.HER,
            Sign.THERE,
            Sign.THAT,
            Sign.NOT);

    /** A name that is not quite one, before all else. */
    void askAboutNames() {
        for (Item item : items) {
            if (item.is(Sign.SIMILAR)) {
                List<Choice> choices = Itemizing.choices(item.names());
                throw new UnclearException(Doubt.of("ask.name", item, choices, words(item)));
            }
        }
    }

    Doubt doubt() {
        List<Item> unknown = items.stream().filter(it -> it.is(Sign.UNKNOWN)).toList();
        if (!unknown.isEmpty()) {
            return unknown(unknown);
        }
        for (Sign sign : TELLING) {
            for (Item item : items) {
                if (item.is(sign)) {
                    return Doubt.of("ask." + sign, item, List.of(), words(item));
                }
            }
        }
        boolean onlyNames =
                items.stream().allMatch(it -> it.is(Sign.P, Sign.R, Sign.L, Sign.W, Sign.S) || it.separates());
        return whole(onlyNames ? "ask.what" : "ask.whole");
    }

    private Doubt unknown(List<Item> unknown) {
        Item first = unknown.get(0);
        if (first.value().equals("room")) {
            return Doubt.of("ask.noRoom", first, List.of(), words(first));
        } else if (first.value().equals("name")) {
            return Doubt.of("ask.noName", first, List.of(), words(first));
        }
        String all = unknown.stream().map(this::words).distinct().limit(5).collect(Collectors.joining("”, “"));
        // One word can be left out by a button; several would be another prompt.
        List<Choice> without = unknown.size() == 1 && first.value().isEmpty()
                ? List.of(new Choice("sem “" + words(first) + "”", ""))
                : List.of();
        return Doubt.of("ask.unknown", first, without, all);
    }

    Doubt whole(String key) {
        return new Doubt(key, List.of(), List.of(), 0, text.length());
    }

    private String words(Item item) {
        return text.substring(item.from(), item.to());
    }
}
