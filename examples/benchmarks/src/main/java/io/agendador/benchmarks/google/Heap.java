package io.agendador.benchmarks.google;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What this process' heap holds, in megabytes. */
final class Heap {

    private static final long MEGABYTE = 1 << 20;

    private Heap() {}

    /** What is left after everything that nobody needs is gone; the peak counts anew from here. */
    static long live() {
        System.gc();
        parts().forEach(MemoryPoolMXBean::resetPeakUsage);
        return parts().stream().mapToLong(it -> it.getUsage().getUsed()).sum() / MEGABYTE;
    }

    /** The most that it held since {@link #live}, garbage included; its parts' peaks added up. */
    static long peak() {
        return parts().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    private static List<MemoryPoolMXBean> parts() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
    }
}
