package io.agendador.prompt.openai;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Of one process, from its start; it knows the last days only. For tests, and where nothing is stored. */
public final class InMemoryTokenLedger implements TokenLedger {

    private static final int DAYS = 2;

    private final Map<LocalDate, Long> spent = new ConcurrentHashMap<>();

    @Override
    public long spent(LocalDate day) {
        return spent.getOrDefault(day, 0L);
    }

    @Override
    public void add(LocalDate day, long tokens) {
        spent.merge(day, tokens, Long::sum);
        spent.keySet().removeIf(it -> it.isBefore(day.minusDays(DAYS)));
    }
}
