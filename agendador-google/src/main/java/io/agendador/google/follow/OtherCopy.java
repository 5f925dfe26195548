package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;

/**
 * The event of the same assignment in another professional's or room's calendar.
 *
 * @param changed whether somebody changed it, and no publication has come over that
 */
record OtherCopy(MirroredEvent event, boolean changed) {

    /** Whether it was changed just like this one. */
    boolean says(Said said, MirroredEvent copy) {
        if (!changed) {
            return false;
        }
        boolean gone = event.state() == State.DELETED;
        if (said instanceof Said.Gone) {
            return gone;
        }
        return !gone && event.start().equals(copy.start()) && event.end().equals(copy.end());
    }

    /** Whether it was changed otherwise. */
    boolean contradicts(Said said, MirroredEvent copy) {
        return changed && !says(said, copy);
    }
}
