package io.agendador.google.oracle;

import java.util.Comparator;

/** An event in a calendar, by what Google calls both. */
public record Key(String calendar, String event) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::calendar).thenComparing(Key::event);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
