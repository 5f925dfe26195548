package io.agendador.rule;

import io.agendador.roster.OpenSlot;
import io.agendador.roster.Professional;
import java.util.List;
import java.util.Optional;

/** One finding per placing; the detail is the tag. */
final class TagMissing implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.TAG_MISSING;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofPlacingsWithDetail(
                kind(), facts, it -> facts.network().openSlot(it.slot()).flatMap(open -> missing(open, it)));
    }

    private static Optional<String> missing(OpenSlot open, Placing placing) {
        Professional person = placing.person();
        return Optional.ofNullable(open.requiredTag())
                .filter(tag -> person != null && !person.tags().contains(tag));
    }
}
