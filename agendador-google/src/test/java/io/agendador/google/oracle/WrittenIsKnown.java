package io.agendador.google.oracle;

import java.util.Optional;

/**
 * Whatever became of an answer: what stands there is in the books, once. After an older backup, of whose roster nobody has
 * the slot, it cannot be known whose it is: then a person is asked.
 */
public final class WrittenIsKnown implements Invariant {

    @Override
    public int number() {
        return 10;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.own().stream()
                .filter(key -> it.atRest() && Shown.assignment(it.event(key)) != null)
                .filter(key -> !known(it, key) && !(it.restored() && asked(it, key)))
                .map(key -> "an event of ours is not in the books")
                .findFirst();
    }

    private static boolean known(Evidence it, Key key) {
        Row row = it.rows().get(key);
        return row != null && row.live() && row.etag().equals(Shown.etag(it.event(key)));
    }

    private static boolean asked(Evidence it, Key key) {
        return it.conflicts().stream()
                .anyMatch(conflict ->
                        conflict.key().equals(key) && conflict.state().equals("OPEN"));
    }
}
