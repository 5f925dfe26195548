package io.agendador.google.simulation;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallFailure;
import io.agendador.google.access.EventPage;
import io.agendador.google.access.EventWrite;
import io.agendador.google.access.ListQuery;
import io.agendador.google.access.Outcome;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Defects, each of which an invariant must catch. */
final class Breaks {

    private Breaks() {}

    /** Nobody hears what people change. */
    static Break deaf() {
        return Break.calls(to -> new Passing(to) {
            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                List<Event> told = page.events().stream()
                        .filter(it -> !alive(it) || Tags.of(it).isEmpty() || EventChange.asTagged(it))
                        .toList();
                return new EventPage(told, page.nextPageToken(), page.nextSyncToken());
            }
        });
    }

    /** Whatever is inserted is inserted twice. */
    static Break doubling() {
        return batch((to, calendar, writes, outcomes) -> writes.stream()
                .filter(EventWrite.Insert.class::isInstance)
                .forEach(it -> to.batch(calendar, List.of(twin(((EventWrite.Insert) it).event())))));
    }

    /** What is nobody's business is tidied up. */
    static Break meddling() {
        return listed((to, calendar, event) -> {
            if (alive(event) && Tags.of(event).isEmpty()) {
                to.batch(
                        calendar,
                        List.of(new EventWrite.Update(event.clone().setSummary("arrumado"), event.getEtag())));
            }
        });
    }

    /** Whatever the version, the last word is ours. */
    static Break overwriting() {
        return Break.calls(to -> new Passing(to) {
            @Override
            public List<Outcome> batch(String calendar, List<EventWrite> writes) {
                return super.batch(
                        calendar,
                        writes.stream().map(it -> forced(to, calendar, it)).toList());
            }
        });
    }

    /** What was listed before, and is over when everything is listed once more, is cleaned away. */
    static Break cleaningUp() {
        SortedSet<String> seen = new TreeSet<>();
        return listed((to, calendar, event) -> {
            if (alive(event) && Tags.of(event).isPresent() && !seen.add(event.getId())) {
                to.batch(calendar, List.of(new EventWrite.Delete(event.getId(), event.getEtag())));
            }
        });
    }

    /** At every look something is written anew. */
    static Break restless() {
        Map<String, Event> seen = new TreeMap<>();
        return Break.calls(to -> new Passing(to) {
            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                page.events().stream()
                        .filter(it -> alive(it) && Tags.of(it).isPresent())
                        .forEach(it -> seen.put(calendar, it));
                Event event = seen.get(calendar);
                if (event != null
                        && to.batch(calendar, List.of(new EventWrite.Update(event, event.getEtag())))
                                        .get(0)
                                instanceof Outcome.Written written) {
                    seen.put(calendar, written.event());
                }
                return page;
            }
        });
    }

    /** What we wrote goes over what people made of it. */
    static Break insisting() {
        Map<String, Event> written = new TreeMap<>();
        return Break.calls(to -> new Passing(to) {
            @Override
            public List<Outcome> batch(String calendar, List<EventWrite> writes) {
                writes.stream()
                        .filter(EventWrite.Insert.class::isInstance)
                        .forEach(it -> written.put(it.eventId(), ((EventWrite.Insert) it).event()));
                return super.batch(calendar, writes);
            }

            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                page.events().stream()
                        .filter(it -> alive(it) && written.containsKey(it.getId()) && !EventChange.asTagged(it))
                        .forEach(it -> to.batch(
                                calendar, List.of(new EventWrite.Update(written.get(it.getId()), it.getEtag()))));
                return page;
            }
        });
    }

    /** What people delete is put back. */
    static Break resurrecting() {
        Map<String, Event> written = new TreeMap<>();
        return Break.calls(to -> new Passing(to) {
            @Override
            public List<Outcome> batch(String calendar, List<EventWrite> writes) {
                writes.stream()
                        .filter(EventWrite.Insert.class::isInstance)
                        .forEach(it -> written.put(it.eventId(), ((EventWrite.Insert) it).event()));
                return super.batch(calendar, writes);
            }

            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                page.events().stream()
                        .filter(it -> !alive(it) && written.containsKey(it.getId()))
                        .forEach(it -> to.batch(calendar, List.of(twin(written.get(it.getId())))));
                return page;
            }
        });
    }

    /** What is there is not found, neither by its id nor in lists, unless an answer told of it. */
    static Break forgetful() {
        SortedSet<String> told = new TreeSet<>();
        return Break.calls(to -> new Passing(to) {
            @Override
            public Optional<Event> get(String calendar, String eventId) {
                return super.get(calendar, eventId).filter(it -> told.contains(eventId));
            }

            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                List<Event> found = page.events().stream()
                        .filter(it -> Tags.of(it).isEmpty() || told.contains(it.getId()))
                        .toList();
                return new EventPage(found, page.nextPageToken(), page.nextSyncToken());
            }

            @Override
            public List<Outcome> batch(String calendar, List<EventWrite> writes) {
                List<Outcome> outcomes = super.batch(calendar, writes);
                for (int i = 0; i < writes.size(); i++) {
                    if (outcomes.get(i) instanceof Outcome.Written) {
                        told.add(writes.get(i).eventId());
                    }
                }
                return outcomes;
            }
        });
    }

    /** Never takes no for an answer. */
    static Break stubborn() {
        return Break.calls(to -> new Passing(to) {
            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                for (int tries = 0; ; tries++) {
                    try {
                        return super.list(calendar, query, pageToken);
                    } catch (CallFailure failure) {
                        if (tries == 100) {
                            throw failure;
                        }
                    }
                }
            }
        });
    }

    /** A quota that is used up looks like a hiccup. */
    static Break unparked() {
        return Break.calls(to -> new Passing(to) {
            @Override
            public List<Outcome> batch(String calendar, List<EventWrite> writes) {
                return super.batch(calendar, writes).stream()
                        .map(it -> it instanceof Outcome.Undecided undecided
                                ? new Outcome.Undecided(CallFailure.Kind.UNAVAILABLE, undecided.reason())
                                : it)
                        .toList();
            }
        });
    }

    /** What is gone is said to be there. */
    static Break reassuring() {
        Map<String, Event> seen = new TreeMap<>();
        return Break.calls(to -> new Passing(to) {
            @Override
            public Optional<Event> get(String calendar, String eventId) {
                return super.get(calendar, eventId).map(it -> alive(it) ? it : seen.getOrDefault(eventId, it));
            }

            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                page.events().stream().filter(Breaks::alive).forEach(it -> seen.put(it.getId(), it));
                return page;
            }
        });
    }

    /** Nobody looks at leases before storing. */
    static Break unfenced() {
        return Break.statements(sql -> sql.startsWith("select") && sql.contains("for update")
                ? sql.replace("\"fence\" = ?", "\"fence\" >= 0 * ?")
                        .replace("\"lease_until\" > ", "\"lease_until\" <> ")
                : sql);
    }

    /** Copies are taken for clutter. */
    static Break greedy() {
        return listed((to, calendar, event) -> {
            if (alive(event) && Tags.of(event).isPresent() && event.getId().length() != 52) {
                to.batch(calendar, List.of(new EventWrite.Delete(event.getId(), event.getEtag())));
            }
        });
    }

    /** An id that is taken is replaced by another one. */
    static Break fresh() {
        return batch((to, calendar, writes, outcomes) -> {
            for (int i = 0; i < writes.size(); i++) {
                if (outcomes.get(i) instanceof Outcome.Exists && writes.get(i) instanceof EventWrite.Insert insert) {
                    to.batch(calendar, List.of(twin(insert.event())));
                }
            }
        });
    }

    private interface AfterBatch {
        void then(CalendarCalls to, String calendar, List<EventWrite> writes, List<Outcome> outcomes);
    }

    private interface AfterList {
        void then(CalendarCalls to, String calendar, Event event);
    }

    private static Break batch(AfterBatch after) {
        return Break.calls(to -> new Passing(to) {
            @Override
            public List<Outcome> batch(String calendar, List<EventWrite> writes) {
                List<Outcome> outcomes = super.batch(calendar, writes);
                after.then(to, calendar, writes, outcomes);
                return outcomes;
            }
        });
    }

    private static Break listed(AfterList after) {
        return Break.calls(to -> new Passing(to) {
            @Override
            public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
                EventPage page = super.list(calendar, query, pageToken);
                new ArrayList<>(page.events()).forEach(it -> after.then(to, calendar, it));
                return page;
            }
        });
    }

    private static EventWrite forced(CalendarCalls to, String calendar, EventWrite write) {
        String etag = to.get(calendar, write.eventId()).map(Event::getEtag).orElse("");
        if (write instanceof EventWrite.Update update) {
            return new EventWrite.Update(update.event(), etag);
        }
        return write instanceof EventWrite.Delete ? new EventWrite.Delete(write.eventId(), etag) : write;
    }

    private static EventWrite twin(Event event) {
        return new EventWrite.Insert(event.clone().setId("00" + event.getId()));
    }

    private static boolean alive(Event event) {
        return !"cancelled".equals(event.getStatus());
    }
}
