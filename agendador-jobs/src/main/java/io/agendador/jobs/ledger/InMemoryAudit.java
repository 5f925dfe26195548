package io.agendador.jobs.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people did, in memory. */
final class InMemoryAudit implements JobAudit {

    private final Map<String, List<AuditEntry>> entries = new TreeMap<>();

    @Override
    public void add(String network, AuditEntry entry) {
        entries.computeIfAbsent(network, it -> new ArrayList<>()).add(0, entry);
    }

    @Override
    public List<AuditEntry> newest(String network, int most) {
        return entries.getOrDefault(network, List.of()).stream().limit(most).toList();
    }
}
