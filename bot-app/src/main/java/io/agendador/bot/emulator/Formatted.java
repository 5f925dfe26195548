package io.agendador.bot.emulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text as people see it, and where it looks otherwise. */
record Formatted(String text, List<Entity> entities) {

    Formatted {
        entities = entities.stream()
                .sorted(Comparator.comparingInt(Entity::offset)
                        .thenComparing(Comparator.comparingInt(Entity::length).reversed())
                        .thenComparing(Entity::type))
                .toList();
    }

    static Formatted plain(String text) {
        return new Formatted(text, List.of()).trimmed();
    }

    /** Without white space at either end, as Telegram stores it. */
    Formatted trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        List<Entity> kept = new ArrayList<>();
        for (Entity it : entities) {
            int start = Math.max(it.offset(), from);
            int end = Math.min(it.end(), to);
            if (start < end) {
                kept.add(new Entity(it.type(), start - from, end - start, it.argument()));
            }
        }
        return new Formatted(text.substring(from, to), kept);
    }
}
