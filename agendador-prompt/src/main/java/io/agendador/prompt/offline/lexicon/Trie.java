package io.agendador.prompt.offline.lexicon;

import io.agendador.prompt.offline.lexicon.Lexicon.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words may follow those said, and what is meant if none does. */
final class Trie {

    private Map<String, Trie> next = Map.of();

    private @Nullable Entry entry;

    /** What makes two the same; those that follow are shared already. */
    private record Form(@Nullable Entry entry, Map<String, Trie> next) {}

    @Nullable
    Entry entry() {
        return entry;
    }

    void means(Entry meant) {
        entry = meant;
    }

    @Nullable
    Trie after(String word) {
        return next.get(word);
    }

    /** What stands behind these words; nothing if no phrase begins so. */
    @Nullable
    Trie find(List<String> words) {
        Trie found = this;
        for (String word : words) {
            found = found == null ? null : found.after(word);
        }
        return found;
    }

    /** What stands behind these words from now on. */
    Trie follow(List<String> words) {
        Trie found = this;
        for (String word : words) {
            if (found.next.isEmpty()) {
                found.next = new HashMap<>(2);
            }
            found = found.next.computeIfAbsent(word, any -> new Trie());
        }
        return found;
    }

    /** One for all that are the same, as the choices within a phrase make thousands. Nothing is to be added any more. */
    Trie shared() {
        return shared(new HashMap<>());
    }

    private Trie shared(Map<Form, Trie> all) {
        if (!next.isEmpty()) {
            next.replaceAll((word, node) -> node.shared(all));
        }
        return all.computeIfAbsent(new Form(entry, next), any -> this);
    }
}
