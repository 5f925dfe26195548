package io.agendador.google.emulator;

import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Lasts as long as the object. */
final class InMemoryState implements EmulatorState {

    private final Shelves shelves = new Shelves();

    @Override
    public synchronized <T> T inTransaction(Function<Records, T> work) {
        shelves.undo.clear();
        try {
            return work.apply(shelves);
        } catch (RuntimeException e) {
            shelves.takeBack();
            throw e;
        }
    }

    private record Place(Kind kind, String scope) {}

    /** One kind and scope, in both orders. */
    private record Shelf(TreeMap<String, Entry> byKey, TreeMap<Long, Entry> byChange) {

        @SuppressWarnings("NullAway") // a map's put and remove tell with null that nothing was there
        Optional<Entry> set(String key, Optional<Entry> entry) {
            Optional<Entry> before =
                    Optional.ofNullable(entry.isPresent() ? byKey.put(key, entry.get()) : byKey.remove(key));
            before.ifPresent(it -> byChange.remove(it.changed()));
            entry.ifPresent(it -> byChange.put(it.changed(), it));
            return before;
        }
    }

    private static final class Shelves implements Records {

        private final Map<Place, Shelf> places = new HashMap<>();
        private final Deque<Runnable> undo = new ArrayDeque<>();
        private long last;

        private Shelf shelf(Kind kind, String scope) {
            return places.computeIfAbsent(new Place(kind, scope), it -> new Shelf(new TreeMap<>(), new TreeMap<>()));
        }

        private void takeBack() {
            while (!undo.isEmpty()) {
                undo.pop().run();
            }
        }

        private void set(Kind kind, String scope, String key, Optional<Entry> entry) {
            Shelf shelf = shelf(kind, scope);
            Optional<Entry> before = shelf.set(key, entry);
            undo.push(() -> shelf.set(key, before));
        }

        @Override
        public Optional<Entry> find(Kind kind, String scope, String key) {
            return Optional.ofNullable(shelf(kind, scope).byKey().get(key));
        }

        @Override
        public List<Entry> all(Kind kind, String scope) {
            return new ArrayList<>(shelf(kind, scope).byKey().values());
        }

        @Override
        public List<Entry> changed(Kind kind, String scope, long after) {
            return new ArrayList<>(
                    shelf(kind, scope).byChange().tailMap(after, false).values());
        }

        @Override
        public void put(Entry entry) {
            set(entry.kind(), entry.scope(), entry.key(), Optional.of(entry));
        }

        @Override
        public void remove(Kind kind, String scope, String key) {
            set(kind, scope, key, Optional.empty());
        }

        @Override
        public long next() {
            return ++last;
        }

        @Override
        public long last() {
            return last;
        }
    }
}
