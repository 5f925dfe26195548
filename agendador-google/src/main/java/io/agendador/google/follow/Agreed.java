package io.agendador.google.follow;

import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.mirror.MirrorCalendar;
import java.util.Optional;

/**
 * The roster says so already: because another copy was changed alike, or because somebody decided the same meanwhile.
 *
 * <p>A professional's copy speaks of that person, so that it agrees if the slot is another's by now; the others speak of
 * the slot.
 */
final class Agreed implements Rule {

    @Override
    public Optional<Verdict> verdict(Case it) {
        if (it.said() instanceof Said.Gone && absent(it)) {
            Verdict agreed = Verdict.nothing(it.followed());
            // It lay where no shift is, and people were told of that; now it lies nowhere.
            return Optional.of(it.open(Kind.MOVED) ? agreed.asking(Kind.DELETED, Winner.GOOGLE) : agreed);
        }
        if (it.said() instanceof Said.Onto onto && there(it, onto)) {
            Verdict agreed = Verdict.nothing(it.followed());
            return Optional.of(onto.textToo() ? agreed.asking(Kind.EDITED, Winner.GOOGLE) : agreed);
        }
        return Optional.empty();
    }

    private static boolean absent(Case it) {
        return it.calendar().kind() == MirrorCalendar.Kind.PROFESSIONAL ? !it.has(it.slot()) : it.holder() == null;
    }

    private static boolean there(Case it, Said.Onto onto) {
        return it.has(onto.slot()) && (onto.slot().equals(it.slot()) || !it.has(it.slot()));
    }
}
