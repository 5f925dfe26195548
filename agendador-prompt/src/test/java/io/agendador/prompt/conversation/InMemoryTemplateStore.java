package io.agendador.prompt.conversation;

import java.util.List;
import java.util.TreeMap;

/** Templates in memory. Safe for many threads. */
public final class InMemoryTemplateStore implements TemplateStore {

    private final TreeMap<String, PromptTemplate> all = new TreeMap<>();

    /** Without any. */
    public InMemoryTemplateStore() {}

    @Override
    public synchronized List<PromptTemplate> all() {
        return List.copyOf(all.values());
    }

    @Override
    public synchronized void save(PromptTemplate template) {
        all.put(template.name(), template);
    }

    @Override
    public synchronized boolean remove(String name) {
        return all.remove(name) != null;
    }
}
