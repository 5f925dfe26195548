package io.agendador.present;

import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.SyncReport;
import io.agendador.roster.Network;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calendars as people look at them, a line each: how they fare, what was done for them, what was read. Immutable. */
public final class CalendarTable {

    private static final int MOST_NAMES = 5;

    private final Texts texts;
    private final CalendarNames names;
    private final Moments moments;
    private final Instant now;

    /** Tables in the language of the texts, with the network's names and zone, as of this moment. */
    public CalendarTable(Texts texts, Network network, Instant now) {
        this.texts = texts;
        this.names = new CalendarNames(texts, network);
        this.moments = new Moments(texts, network.zone());
        this.now = now;
    }

    /**
     * What needs attention, a sentence for each concern, the gravest first; nothing if there is none.
     *
     * @param all in any order
     */
    public List<String> attention(List<CalendarCondition> all) {
        Map<CalendarCondition.Concern, List<String>> concerned = new EnumMap<>(CalendarCondition.Concern.class);
        ordered(all).stream()
                .filter(it -> it.concern() != CalendarCondition.Concern.NONE)
                .forEach(it -> concerned
                        .computeIfAbsent(it.concern(), any -> new ArrayList<>())
                        .add(names.of(it.state().calendar())));
        return concerned.entrySet().stream()
                .map(it -> texts.text("concern." + it.getKey(), listed(it.getValue())))
                .toList();
    }

    /** The conditions, what needs attention first, then as people order names. */
    public List<String> conditions(List<CalendarCondition> all, int width, boolean colours) {
        TextTable table = TextTable.of(texts.text("columns.calendar.conditions").split(";", -1))
                .numbers(5, 6);
        for (CalendarCondition it : ordered(all)) {
            CalendarState state = it.state();
            table.row(
                    texts.word(state.calendar().kind()),
                    names.of(state.calendar()),
                    status(state),
                    ago(state.lastSyncedAt()),
                    webhook(it),
                    state.failures(),
                    state.eventsProcessed());
        }
        return table.lines(width, colours);
    }

    /** Their push channels, ordered alike: until when each lives, and when the last message came. */
    public List<String> channels(List<CalendarCondition> all, int width, boolean colours) {
        TextTable table = TextTable.of(texts.text("columns.calendar.channels").split(";", -1));
        for (CalendarCondition it : ordered(all)) {
            CalendarState state = it.state();
            Instant until = state.webhookUntil();
            table.row(
                    texts.word(state.calendar().kind()),
                    names.of(state.calendar()),
                    webhook(it),
                    until == null ? "" : moments.at(until),
                    ago(state.lastWebhookAt()));
        }
        return table.lines(width, colours);
    }

    /** What was done for each, as people order names. */
    public List<String> linked(List<Linked> all, int width, boolean colours) {
        TextTable table = TextTable.of(texts.text("columns.calendar.linked").split(";", -1));
        all.stream()
                .sorted(Comparator.comparing(Linked::calendar, names.order()))
                .forEach(it ->
                        table.row(texts.word(it.calendar().kind()), names.of(it.calendar()), texts.word(it.result())));
        return table.lines(width, colours);
    }

    /** What came of reading each, in their order. */
    public List<String> reports(List<SyncReport> all, int width, boolean colours) {
        TextTable table = TextTable.of(texts.text("columns.calendar.reports").split(";", -1))
                .numbers(3, 4, 5, 6);
        all.forEach(it -> table.row(
                texts.word(it.calendar().kind()),
                names.of(it.calendar()),
                result(it),
                it.read(),
                it.adopted(),
                it.conflicts(),
                it.quarantined()));
        return table.lines(width, colours);
    }

    private List<CalendarCondition> ordered(List<CalendarCondition> all) {
        return all.stream()
                .sorted(Comparator.comparing(CalendarCondition::concern)
                        .thenComparing(it -> it.state().calendar(), names.order()))
                .toList();
    }

    private String result(SyncReport it) {
        String error = it.error();
        if (it.result() == SyncReport.Result.DONE && it.full()) {
            return texts.text("sync.full");
        }
        return error == null ? texts.word(it.result()) : texts.text("calendar.error", texts.word(it.result()), error);
    }

    private String status(CalendarState state) {
        String error = state.error();
        String word = texts.word(state.status());
        return error == null ? word : texts.text("calendar.error", word, error);
    }

    private String webhook(CalendarCondition it) {
        Instant until = it.state().webhookUntil();
        String word = texts.word(it.webhook());
        return until == null ? word : texts.text("calendar.until", word, moments.from(until, now));
    }

    private String ago(@Nullable Instant moment) {
        return moment == null ? texts.text("calendar.never") : moments.from(moment, now);
    }

    private String listed(List<String> some) {
        String first = String.join(", ", some.subList(0, Math.min(MOST_NAMES, some.size())));
        return some.size() <= MOST_NAMES ? first : texts.text("list.more", first, some.size() - MOST_NAMES);
    }
}
