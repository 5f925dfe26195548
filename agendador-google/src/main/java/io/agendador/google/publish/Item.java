package io.agendador.google.publish;

import io.agendador.mirror.Publication.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * How far one step of a publication is.
 *
 * @param position in its publication, from 0
 * @param why what kept it from being done, as a word; null if nothing has
 */
record Item(
        int position, Step step, ItemState state, @Nullable String why) {

    static Item planned(int position, Step step) {
        return new Item(position, step, ItemState.PLANNED, null);
    }

    boolean open() {
        return state == ItemState.PLANNED || state == ItemState.SENT;
    }

    /** This step of it may have been done from now on. */
    Item sent(Step now) {
        return new Item(position, now, ItemState.SENT, null);
    }

    Item done() {
        return new Item(position, step, ItemState.DONE, null);
    }

    /** To be looked at and tried again. */
    Item again() {
        return new Item(position, step, ItemState.PLANNED, null);
    }

    /** At its end, but not done. */
    Item ended(ItemState how, String reason) {
        return new Item(position, step, how, reason);
    }
}
