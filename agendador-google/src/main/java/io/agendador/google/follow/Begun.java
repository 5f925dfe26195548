package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import java.util.Optional;

/**
 * What has begun is not changed any more. What somebody did about it afterwards is recorded, and troubles nobody; but an
 * event of ours that was made something else of is not written over before a person has said so, so that is asked.
 */
final class Begun implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        boolean writable = it.said() instanceof Said.TakenOver over && over.tagged();
        if (writable || !it.at().begun(it.slot())) {
            return Optional.empty();
        }
        boolean asBefore = it.said() instanceof Said.Onto onto && onto.slot().equals(it.slot());
        return Optional.of(asBefore ? Verdict.nothing(it.asRead()) : Verdict.records(kind(it.said()), it.asRead()));
    }

    private static Kind kind(Said said) {
        if (said instanceof Said.Gone) {
            return Kind.DELETED;
        }
        return said.aboutPlace() ? Kind.MOVED : Kind.EDITED;
    }
}
