package io.agendador.google.oracle;

import java.util.Optional;

/** What people deleted comes back by their decision only. */
public final class DeletionsHold implements Invariant {

    @Override
    public int number() {
        return 8;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.writes().stream()
                .filter(Written::inserted)
                .flatMap(write -> it.witness().deletions().stream()
                        .filter(deletion -> again(it, write, deletion))
                        .map(deletion -> "deleted by hand in step " + deletion.step() + ", and back: " + write + " for "
                                + deletion.slot().date() + " " + deletion.slot().shift()))
                .findFirst();
    }

    private static boolean again(Evidence it, Written write, Deletion deletion) {
        return write.number() >= deletion.written()
                && deletion.key().calendar().equals(write.key().calendar())
                && deletion.slot().equals(it.scene().slot(Shown.assignment(write.after())));
    }
}
