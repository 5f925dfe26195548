package io.agendador.present;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.PublicationPlan;
import io.agendador.roster.Network;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much a publication writes, calendar by calendar; and what was published before. Immutable. */
public final class PublicationTable {

    private static final int INSERTED = 0;
    private static final int UPDATED = 1;
    private static final int DELETED = 2;
    private static final int UNCHANGED = 3;
    private static final int REFUSED = 4;

    private final Texts texts;
    private final CalendarNames names;
    private final Moments moments;

    /** Tables in the language of the texts, with the network's names and zone. */
    public PublicationTable(Texts texts, Network network) {
        this.texts = texts;
        this.names = new CalendarNames(texts, network);
        this.moments = new Moments(texts, network.zone());
    }

    /** What would be written, a line for each calendar and one for all of them; without any, the one line alone. */
    public List<String> lines(PublicationPlan plan, int width, boolean colours) {
        TextTable table = TextTable.of(texts.text("columns.publication.plan").split(";", -1))
                .numbers(2, 3, 4, 5, 6);
        int[] all = new int[REFUSED + 1];
        counts(plan).forEach((calendar, counts) -> {
            table.row(row(texts.word(calendar.kind()), names.of(calendar), counts));
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        table.row(row(texts.text("stats.total"), "", all));
        return table.lines(width, colours);
    }

    /** What was published or cleared, in their order. */
    public List<String> history(List<Publication> all, int width, boolean colours) {
        TextTable table = TextTable.of(texts.text("columns.publication.history").split(";", -1))
                .numbers(0, 5, 6, 7);
        for (Publication it : all) {
            int done = it.items().getOrDefault(ItemState.DONE, 0);
            table.row(
                    it.number(),
                    moments.at(it.createdAt()),
                    texts.word(it.kind()),
                    texts.text(
                            "publication.days",
                            texts.shortDate(it.days().from()),
                            texts.shortDate(it.days().to())),
                    texts.word(it.state()),
                    done,
                    items(it) - done,
                    it.unchanged(),
                    it.author().name(),
                    it.reason());
        }
        return table.lines(width, colours);
    }

    static int items(Publication it) {
        return it.items().values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<MirrorCalendar, int[]> counts(PublicationPlan plan) {
        Map<MirrorCalendar, int[]> counts = new TreeMap<>(names.order());
        plan.items().forEach(it -> add(counts, it.calendar(), column(it.action()), 1));
        plan.unchanged().forEach(it -> add(counts, it.calendar(), UNCHANGED, it.events()));
        plan.refused().forEach(it -> add(counts, it.calendar(), REFUSED, 1));
        return counts;
    }

    private static void add(Map<MirrorCalendar, int[]> counts, MirrorCalendar calendar, int column, int more) {
        counts.computeIfAbsent(calendar, any -> new int[REFUSED + 1])[column] += more;
    }

    private static int column(Action action) {
        return switch (action) {
            case INSERT -> INSERTED;
            case UPDATE -> UPDATED;
            case DELETE -> DELETED;
        };
    }

    private static Object[] row(String kind, String name, int[] counts) {
        return new Object[] {
            kind, name, counts[INSERTED], counts[UPDATED], counts[DELETED], counts[UNCHANGED], counts[REFUSED]
        };
    }
}
