package io.agendador.exchange;

import io.agendador.review.NetworkImport.FileChange;
import java.util.Map;

/** Counts what becomes of a file's entries. */
final class Tally {

    private Tally() {}

    /** Of a complete list: what is no longer named is removed. */
    static <K, V> FileChange replaced(CsvFile file, Map<K, V> before, Map<K, V> after) {
        int removed = (int)
                before.keySet().stream().filter(it -> !after.containsKey(it)).count();
        FileChange named = named(file, before, after);
        return new FileChange(named.file(), named.added(), named.changed(), named.unchanged(), removed);
    }

    /** Of a list that leaves alone what it does not name. */
    static <K, V> FileChange named(CsvFile file, Map<K, V> before, Map<K, V> after) {
        int added = 0;
        int unchanged = 0;
        for (Map.Entry<K, V> entry : after.entrySet()) {
            V old = before.get(entry.getKey());
            added += old == null ? 1 : 0;
            unchanged += entry.getValue().equals(old) ? 1 : 0;
        }
        return new FileChange(file.fileName(), added, after.size() - added - unchanged, unchanged, 0);
    }
}
