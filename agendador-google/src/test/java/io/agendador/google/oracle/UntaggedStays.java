package io.agendador.google.oracle;

import java.util.Optional;

/** What does not carry our tag is never touched. */
public final class UntaggedStays implements Invariant {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Optional<String> violation(Evidence it) {
        return it.writes().stream()
                .filter(write -> !write.inserted() && Shown.assignment(write.before()) == null)
                .map(write -> "an untagged event: " + write)
                .findFirst()
                .or(() -> it.witness().untagged().entrySet().stream()
                        .filter(untagged -> it.google().at(untagged.getKey()) != null)
                        .filter(untagged ->
                                !untagged.getValue().equals(it.google().at(untagged.getKey())))
                        .map(untagged -> "an untagged event is not as people left it")
                        .findFirst());
    }
}
