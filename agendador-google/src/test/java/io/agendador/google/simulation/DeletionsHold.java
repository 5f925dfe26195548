package io.agendador.google.simulation;

import java.util.Optional;

/** What people deleted comes back by their decision only. */
final class DeletionsHold implements Invariant {

    @Override
    public int number() {
        return 8;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.writes().stream()
                .filter(Written::inserted)
                .filter(write -> it.witness().deletions().stream().anyMatch(deletion -> again(it, write, deletion)))
                .map(write -> "deleted by hand, and back: " + write)
                .findFirst();
    }

    private static boolean again(Evidence it, Written write, Deletion deletion) {
        return deletion.key().calendar().equals(write.key().calendar())
                && deletion.slot().equals(it.clinic().slot(Shown.assignment(write.after())));
    }
}
