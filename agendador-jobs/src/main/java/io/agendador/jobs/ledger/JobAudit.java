package io.agendador.jobs.ledger;

import java.util.List;

/** What people did to the runtime. Takes part in a transaction; used by the calling thread within it only. */
public interface JobAudit {

    /** Adds an entry for good. */
    void add(String network, AuditEntry entry);

    /** A network's last entries, the newest first. */
    List<AuditEntry> newest(String network, int most);
}
