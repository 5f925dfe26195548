package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.Events;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What must hold of sync tokens whatever people do, while pages are being read too. */
class SyncModelTest {

    /** What a reader knows. */
    private final Map<String, Event> known = new TreeMap<>();

    private World world;
    private String calendar;
    private People people;
    private String token;

    @Property(tries = 300)
    void whatWasReadPieceByPieceIsWhatIsThere(
            @ForAll @Size(max = 60) List<@IntRange(max = 9999) Integer> steps, @ForAll boolean singles)
            throws IOException {
        try (World opened = new World(Door.IN_PROCESS, Settings.Builder::raggedPages)) {
            world = opened;
            calendar = opened.calendar();
            people = opened.emulator.people();
            known.clear();
            token = null;
            for (int step : steps) {
                opened.clock.pass(Duration.ofSeconds(1));
                if (step % 4 == 0) {
                    sync(singles, List.of(step / 4, step / 16));
                } else {
                    edit(step);
                }
            }
            sync(singles, List.of());

            Map<String, Event> all = new TreeMap<>();
            World.list(request(singles)).getItems().forEach(it -> all.put(it.getId(), it));
            all.values().removeIf(it -> it.getStatus().equals("cancelled"));
            assertThat(known).isEqualTo(all);
        }
    }

    private Calendar.Events.List request(boolean singles) throws IOException {
        return world.client.events().list(calendar).setSingleEvents(singles).setMaxResults(3);
    }

    /** Somebody edits between the pages. */
    private void sync(boolean singles, List<Integer> meanwhile) throws IOException {
        Events page = request(singles).setSyncToken(token).execute();
        take(page);
        int pages = 0;
        while (page.getNextPageToken() != null) {
            if (pages < meanwhile.size()) {
                edit(meanwhile.get(pages));
            }
            pages++;
            page = request(singles)
                    .setSyncToken(token)
                    .setPageToken(page.getNextPageToken())
                    .execute();
            take(page);
        }
        token = page.getNextSyncToken();
    }

    private void take(Events page) {
        for (Event event : page.getItems()) {
            if (event.getStatus().equals("cancelled")) {
                known.remove(event.getId());
            } else {
                known.put(event.getId(), event);
            }
        }
    }

    /** Something that a person does to one of five events, as far as it is possible. */
    private void edit(int step) {
        String id = "event" + step % 5;
        LocalDateTime start = LocalDate.parse("2026-03-03").plusDays(step % 7).atTime(8, 0);
        try {
            switch (step / 5 % 8) {
                case 0 ->
                    people.insert(
                            calendar,
                            "{\"id\":\"%s\",\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-05\"}}"
                                    .formatted(id));
                case 1 -> people.moveTo(calendar, id, start, start.plusHours(2));
                case 2 -> people.edit(calendar, id, "{\"summary\":\"" + step + "\"}");
                case 3 -> people.delete(calendar, id);
                case 4 -> people.makeRecurring(calendar, id, "RRULE:FREQ=DAILY;COUNT=" + (1 + step % 4));
                case 5 -> people.edit(calendar, id, "{\"recurrence\":null}");
                case 6 -> people.edit(calendar, instance(id, step), "{\"summary\":\"" + step + "\"}");
                default -> people.delete(calendar, instance(id, step));
            }
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("4(04 notFound|09 duplicate|10 deleted|00 timeRangeEmpty)");
        }
    }

    private String instance(String id, int step) {
        return people.event(calendar, id).has("recurrence")
                ? id + "_2026030" + (3 + step % 3)
                        + (people.event(calendar, id).getAsJsonObject("start").has("date") ? "" : "T110000Z")
                : id;
    }
}
