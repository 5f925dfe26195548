package io.agendador.google.follow;

import java.util.List;
import java.util.Optional;

/** All rules; the first that is about a change decides. */
final class Rules {

    static final List<Rule> ALL = List.of(
            new Begun(),
            new Agreed(),
            new Echoed(),
            new ControlAlone(),
            new OnHandKeptDay(),
            new Contradicted(),
            new DeletedByHand(),
            new MovedOnto(),
            new MovedAway(),
            new TakenOver(),
            new EditedOtherwise());

    private Rules() {}

    static Verdict verdict(Case it) {
        return ALL.stream()
                .map(rule -> rule.verdict(it))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
