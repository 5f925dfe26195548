package io.agendador.benchmarks.google;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What this process' heap holds, in megabytes, as its collections tell. */
final class Heap {

    private static final long MEGABYTE = 1 << 20;

    private static final Set<String> PARTS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final AtomicLong from = new AtomicLong();
    private final AtomicLong before = new AtomicLong();

    /** Listens from now on. */
    Heap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, nothing) -> collected((CompositeData) notification.getUserData()),
                            it -> it.getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    private void collected(CompositeData data) {
        var collection = GarbageCollectionNotificationInfo.from(data).getGcInfo();
        if (collection.getStartTime() < from.get()) {
            return; // told late
        }
        before.accumulateAndGet(used(collection.getMemoryUsageBeforeGc()), Math::max);
    }

    /** What is in use when nothing is left that nobody needs; the peak counts anew from here. */
    long live() {
        System.gc();
        long live = now();
        from.set(ManagementFactory.getRuntimeMXBean().getUptime());
        before.set(live);
        return live / MEGABYTE;
    }

    /** The most that it held since {@link #live}, garbage included. */
    long peak() {
        return Math.max(before.get(), now()) / MEGABYTE;
    }

    private static long now() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long used(Map<String, MemoryUsage> parts) {
        return parts.entrySet().stream()
                .filter(it -> PARTS.contains(it.getKey()))
                .mapToLong(it -> it.getValue().getUsed())
                .sum();
    }
}
