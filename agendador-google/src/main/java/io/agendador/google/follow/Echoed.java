package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import java.util.Optional;

/** The professional's or the room's copy was changed alike before: one thing somebody wants, not two. */
final class Echoed implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        return it.others().stream()
                .filter(other -> it.said().aboutPlace() && other.says(it.said(), it.copy()))
                .findFirst()
                .map(other -> Verdict.nothing(
                        other.event().sourceOfTruth() == SourceOfTruth.GOOGLE ? it.followed() : it.asRead()));
    }
}
