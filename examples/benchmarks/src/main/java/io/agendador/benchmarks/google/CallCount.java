package io.agendador.benchmarks.google;

import io.agendador.google.access.CallListener;
import java.util.concurrent.atomic.AtomicLong;

/** Counts HTTP calls, and writes that Google has accepted as parts of batches. */
final class CallCount implements CallListener {

    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();

    @Override
    public void called(String method, Answer answer, int parts, int tries) {
        calls.incrementAndGet();
        if (method.equals("batch") && answer == Answer.DONE) {
            writes.addAndGet(parts);
        }
    }

    long calls() {
        return calls.get();
    }

    long writes() {
        return writes.get();
    }
}
