package io.agendador.google.sync;

import io.agendador.google.ledger.Lease;
import io.agendador.google.ledger.Leases;
import java.time.InstantSource;

/** A calendar that is ours for now, and for longer as long as we go on. For one thread. */
final class Hold {

    private final Leases leases;
    private final InstantSource clock;
    private Lease lease;

    Hold(Leases leases, InstantSource clock, Lease lease) {
        this.leases = leases;
        this.clock = clock;
        this.lease = lease;
    }

    /** Before each call to Google. */
    void goOn() {
        lease = leases.hold(lease, clock.instant());
    }

    /** First of all in the transaction that stores. */
    void check() {
        leases.check(lease, clock.instant());
    }

    void end() {
        leases.release(lease);
    }
}
