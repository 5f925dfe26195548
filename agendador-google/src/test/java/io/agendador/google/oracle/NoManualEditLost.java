package io.agendador.google.oracle;

import java.util.Optional;

/** What people change is captured once, or they are asked. */
public final class NoManualEditLost implements Invariant {

    @Override
    public int number() {
        return 1;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        Optional<String> lost = it.captured().stream()
                .filter(captured -> captured.how() == Captured.How.LOST)
                .map(captured -> "read, and nothing came of: " + captured.edit())
                .findFirst();
        Optional<String> over = it.writes().stream()
                .filter(write -> write.over().isPresent())
                .map(write -> "written over before it was read: " + write)
                .findFirst();
        Optional<String> twice = !it.restored() && it.followed() > it.witness().edits()
                ? Optional.of("followed " + it.followed() + " times, for "
                        + it.witness().edits() + " changes")
                : Optional.empty();
        Optional<String> never = it.witness().unread().stream()
                .filter(edit -> it.atRest() && it.rows().containsKey(edit.key()))
                .map(edit -> "never read: " + edit)
                .findFirst();
        return lost.or(() -> over).or(() -> twice).or(() -> never);
    }
}
