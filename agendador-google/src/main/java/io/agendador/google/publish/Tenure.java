package io.agendador.google.publish;

import io.agendador.google.ledger.Lease;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/** A calendar's lease while a publication is at work there: nothing is stored without it. For one thread. */
final class Tenure {

    private final Desk desk;
    private final UUID publication;
    private final IntConsumer ended;
    private Lease lease;

    /** {@code ended} is told how many items came to their end, after each commit. */
    Tenure(Desk desk, UUID publication, Lease lease, IntConsumer ended) {
        this.desk = desk;
        this.publication = publication;
        this.lease = lease;
        this.ended = ended;
    }

    /** Makes the lease's time begin anew. */
    void hold() {
        lease = desk.leases().hold(lease, desk.now());
    }

    /** Stores how far items are now, with what else is known by it: all or nothing, and only as long as the lease holds. */
    void commit(List<Item> items, Runnable rows) {
        desk.tables().within(sql -> {
            desk.leases().check(lease, desk.now());
            new ItemRows(sql).save(publication, items);
            rows.run();
            return true;
        });
        ended.accept((int) items.stream().filter(it -> !it.open()).count());
    }
}
