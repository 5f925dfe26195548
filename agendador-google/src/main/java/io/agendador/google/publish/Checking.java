package io.agendador.google.publish;

import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.PublicationPlan.Why;
import java.util.Objects;
import java.util.Optional;

/** Holds items against a plan drawn just now: what it would not do any more is not done. */
final class Checking {

    /** What overtook an item that no plan would write any more. */
    private static final String OVERTAKEN = "OVERTAKEN";

    private final Drawn fresh;

    Checking(Drawn fresh) {
        this.fresh = fresh;
    }

    /** The item as it is to be done now, or as it has ended. */
    Item checked(Item item) {
        Place place = Place.of(item.step());
        Optional<Step> same = fresh.step(place).filter(it -> same(item.step(), it));
        if (same.isPresent()) {
            return item.sent(same.get());
        }
        boolean deleting = item.step().action() == Action.DELETE;
        boolean settled = deleting
                ? fresh.step(place).isEmpty() && fresh.refused(place).isEmpty()
                : fresh.shown().contains(place);
        return settled ? item.done() : refused(item, place);
    }

    private Item refused(Item item, Place place) {
        String why = fresh.refused(place).map(it -> it.why().name()).orElse(OVERTAKEN);
        if (why.equals(Why.RESTING.name())) {
            return item;
        }
        boolean contested = why.equals(Why.CONFLICT.name()) || why.equals(Why.DELETED_BY_HAND.name());
        return item.ended(contested ? ItemState.CONFLICT : ItemState.REFUSED, why);
    }

    private static boolean same(Step planned, Step now) {
        return planned.eventId().equals(now.eventId())
                && Objects.equals(planned.contentHash(), now.contentHash())
                && (planned.action() == Action.DELETE) == (now.action() == Action.DELETE);
    }
}
