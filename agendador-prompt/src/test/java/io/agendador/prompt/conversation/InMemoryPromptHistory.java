package io.agendador.prompt.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A history in memory. Safe for many threads. */
public final class InMemoryPromptHistory implements PromptHistory {

    private final List<Recorded> all = new ArrayList<>();

    /** Without any prompt. */
    public InMemoryPromptHistory() {}

    @Override
    public synchronized long record(Asked asked) {
        all.add(new Recorded(all.size() + 1L, asked, List.of()));
        return all.size();
    }

    @Override
    public synchronized void add(long prompt, PromptEvent event) {
        Recorded before = find(prompt).orElseThrow(() -> new IllegalArgumentException("there is no prompt " + prompt));
        List<PromptEvent> events = new ArrayList<>(before.events());
        events.add(event);
        all.set((int) prompt - 1, new Recorded(prompt, before.asked(), events));
    }

    @Override
    public synchronized Optional<Recorded> find(long number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get((int) number - 1));
    }

    @Override
    public synchronized List<Recorded> latest(int most) {
        List<Recorded> newest = new ArrayList<>();
        for (int each = all.size() - 1; each >= 0 && newest.size() < most; each--) {
            newest.add(all.get(each));
        }
        return newest;
    }

    @Override
    public synchronized List<Instant> times(@Nullable String author, Instant after, int most) {
        return latest(all.size()).stream()
                .map(Recorded::asked)
                .filter(it -> author == null || it.author().name().equals(author))
                .map(Asked::at)
                .filter(it -> it.isAfter(after))
                .limit(most)
                .toList();
    }
}
