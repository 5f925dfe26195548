package io.agendador.google.oracle;

import com.google.gson.JsonObject;
import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers what people did and what the system wrote, by looking at Google alone. */
public final class Witness {

    private final Scene scene;
    private final Books books;
    private final SortedMap<Key, JsonObject> lastOwn = new TreeMap<>();
    private final SortedSet<Key> byPeople = new TreeSet<>();
    private final SortedSet<Key> decided = new TreeSet<>();
    private final List<Edit> unread = new ArrayList<>();
    private final SortedMap<Key, JsonObject> untagged = new TreeMap<>();
    private List<Deletion> deletions = new ArrayList<>();
    private List<Deletion> released = new ArrayList<>();
    private final List<String> untenured = new ArrayList<>();
    private List<Written> writes = new ArrayList<>();
    private int edits;
    private final List<Captured> withinStep = new ArrayList<>();
    private int written;
    private final SortedSet<Key> uncertain = new TreeSet<>();

    Witness(Scene scene, Books books) {
        this.scene = scene;
        this.books = books;
    }

    // What the system did.

    public void wrote(Sight before, Sight after, Instant at, int step) {
        after.events().forEach((key, event) -> {
            JsonObject was = before.at(key);
            if (!event.equals(was)) {
                wrote(key, was, event, at, step);
            }
        });
    }

    private void wrote(Key key, @Nullable JsonObject was, JsonObject is, Instant at, int step) {
        Optional<Row> row = books.row(key);
        Optional<Edit> over = unread.stream()
                .filter(it -> it.key().equals(key) && !Shown.same(was, lastOwn.get(key)))
                .findFirst()
                .filter(it -> !readBefore(it, row, was));
        writes.add(new Written(
                key,
                was,
                is,
                at,
                row,
                books.sent(key),
                lastOwn.containsKey(key),
                over,
                decided.contains(key),
                step,
                written++));
        lastOwn.put(key, is);
        byPeople.remove(key);
    }

    /** Whether a reading within this very step has dealt with it before. */
    private boolean readBefore(Edit edit, Optional<Row> row, @Nullable JsonObject was) {
        Optional<Captured> dealt = row.filter(
                        it -> was != null && it.live() && it.etag().equals(Shown.etag(was)))
                .map(it -> new Captured(edit, how(edit, it, was)))
                .filter(it -> it.how() != Captured.How.LOST);
        dealt.ifPresent(it -> {
            unread.remove(edit);
            withinStep.add(it);
        });
        return dealt.isPresent();
    }

    public void untenured(String what) {
        untenured.add(what);
    }

    /** Nobody told the process what became of these deletions of ours: an answer was lost, or the process ended. */
    public void uncertain(Collection<Key> deletions) {
        uncertain.addAll(deletions);
    }

    // What people did.

    public void edited(Key key, JsonObject before, JsonObject after, Instant at, int step, String what) {
        boolean tagged = Shown.assignment(before) != null;
        Optional<Row> row = books.row(key);
        boolean ours = lastOwn.containsKey(key) && row.map(Row::live).orElse(tagged);
        if (Shown.assignment(after) == null) {
            untagged.put(key, after);
        } else {
            untagged.remove(key);
        }
        byPeople.add(key);
        unread.removeIf(it -> it.key().equals(key));
        if (ours) {
            edits++;
            Slot slot = row.map(Row::slot).orElseGet(() -> scene.slot(Shown.assignment(before)));
            boolean both = row.isPresent()
                    && books.assignment(row.get().slot())
                            .filter(it -> it.professional().equals(row.get().professional()))
                            .isEmpty();
            unread.add(new Edit(key, after, at, slot, row.map(Row::professional).orElse(null), both, step, what));
            if (!Shown.alive(after) && slot != null) {
                deletions.add(new Deletion(key, slot, step, written));
            }
        }
    }

    public void added(Key key, JsonObject event) {
        byPeople.add(key);
        if (Shown.assignment(event) == null) {
            untagged.put(key, event);
        } else {
            edits++;
        }
    }

    /** Somebody wants something of this slot, knowing what was read so far. */
    public void decided(Slot slot) {
        release(it -> it.slot().equals(slot)
                && books.row(it.key()).map(row -> !row.live()).orElse(false));
    }

    /** The same by a change in Google: which room it is about is not always told. */
    public void decidedAt(Slot slot) {
        release(it -> it.slot().date().equals(slot.date()) && it.slot().shift() == slot.shift());
    }

    public void decided(Key key) {
        decided.add(key);
    }

    private void release(Predicate<Deletion> which) {
        deletions.stream().filter(which).forEach(released::add);
        deletions.removeIf(which);
    }

    // A restored database knows nothing of later decisions.

    public List<Deletion> released() {
        return List.copyOf(released);
    }

    public void restored(List<Deletion> releasedBefore) {
        released.stream().filter(it -> !releasedBefore.contains(it)).forEach(deletions::add);
        released = new ArrayList<>(releasedBefore);
    }

    // What it comes to.

    public List<Written> writes() {
        List<Written> all = List.copyOf(writes);
        writes = new ArrayList<>();
        return all;
    }

    public List<Deletion> deletions() {
        return List.copyOf(deletions);
    }

    public List<Edit> unread() {
        return List.copyOf(unread);
    }

    public List<String> untenured() {
        return List.copyOf(untenured);
    }

    public SortedMap<Key, JsonObject> untagged() {
        return new TreeMap<>(untagged);
    }

    public Set<Key> own() {
        return lastOwn.keySet();
    }

    public JsonObject lastOwn(Key key) {
        return Objects.requireNonNull(lastOwn.get(key));
    }

    public int edits() {
        return edits;
    }

    public boolean lastBySystem(Key key) {
        return lastOwn.containsKey(key) && !byPeople.contains(key);
    }

    /** What has come of changes that were read since; they are unread no longer. */
    public List<Captured> captured(Sight google) {
        List<Captured> captured = new ArrayList<>(withinStep);
        withinStep.clear();
        captured.addAll(read(google));
        captured.forEach(it -> unread.remove(it.edit()));
        return captured;
    }

    /** What was dealt with by now stays so, whatever a later reading of the same step changes. */
    public void look(Sight google) {
        read(google).stream().filter(it -> it.how() != Captured.How.LOST).forEach(it -> {
            unread.remove(it.edit());
            withinStep.add(it);
        });
    }

    private List<Captured> read(Sight google) {
        List<Captured> read = new ArrayList<>();
        SortedMap<Key, Row> rows = unread.isEmpty() ? new TreeMap<>() : books.rows();
        for (Edit edit : unread) {
            Row row = rows.get(edit.key());
            JsonObject now = google.at(edit.key());
            if (row != null && seen(row, now)) {
                Captured captured = new Captured(edit, how(edit, row, now));
                read.add(captured);
                if (captured.how() == Captured.How.UNKNOWABLE) {
                    deletions.removeIf(it -> it.key().equals(edit.key()));
                }
            }
        }
        return read;
    }

    /** A decision can leave an event to somebody while its latest change is still to be read. */
    private boolean seen(Row row, @Nullable JsonObject now) {
        boolean latest = now != null && Shown.alive(now) && row.etag().equals(Shown.etag(now));
        boolean left = decided.contains(row.key()) && Shown.alive(now);
        return latest || (!row.live() && !left);
    }

    private Captured.How how(Edit edit, Row row, @Nullable JsonObject now) {
        if (edit.deletes() && row.state().equals("CLEARED") && uncertain.contains(edit.key())) {
            return Captured.How.UNKNOWABLE;
        }
        boolean asked = books.conflicts().stream()
                .filter(it -> it.visibleFrom(edit.at()))
                .anyMatch(it -> it.key().equals(edit.key())
                        || row.slot().equals(it.slot())
                        || (edit.slot() != null && edit.slot().equals(it.slot())));
        if (asked) {
            return Captured.How.CONFLICT;
        }
        if (Shown.same(now, lastOwn.get(edit.key()))) {
            return Captured.How.UNDONE;
        }
        boolean has = books.assignment(row.slot())
                .filter(it -> it.professional().equals(row.professional()))
                .isPresent();
        boolean there = now != null
                && scene.startsAt(row.slot()).equals(Shown.start(now))
                && scene.endsAt(row.slot()).equals(Shown.end(now))
                && Shown.single(now);
        boolean follows = edit.deletes() ? !has : has ? there : now != null && isElsewhere(row.professional(), now);
        return follows ? Captured.How.FOLLOWED : Captured.How.LOST;
    }

    /** The roster says so already, of another room's shift at that time. */
    private boolean isElsewhere(ProfessionalId who, JsonObject event) {
        return Shown.single(event)
                && books.roster().assignments().stream()
                        .filter(it -> it.professional().equals(who))
                        .map(Assignment::slot)
                        .anyMatch(it -> scene.startsAt(it).equals(Shown.start(event))
                                && scene.endsAt(it).equals(Shown.end(event)));
    }
}
