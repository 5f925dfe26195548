package io.agendador.present;

import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What people decide about before something is published, and what came of it. Immutable. */
public final class PublicationText {

    private final Texts texts;
    private final Network network;
    private final Sentences sentences;
    private final int most;

    /**
     * Sentences in the language of the texts, with the network's names.
     *
     * @param most lines of one kind, at least 1: what is more is only counted
     */
    public PublicationText(Texts texts, Network network, int most) {
        this.texts = texts;
        this.network = network;
        this.sentences = new Sentences(texts, network);
        this.most = most;
    }

    /** What is to be done, of which days, and how much of everything, in one line. */
    public String summary(PublicationPlan plan) {
        int unchanged = plan.unchanged().stream()
                .mapToInt(PublicationPlan.Unchanged::events)
                .sum();
        return texts.text(
                "publication.summary",
                texts.word(plan.kind()),
                texts.date(plan.days().from()),
                texts.date(plan.days().to()),
                count(plan, Publication.Action.INSERT),
                count(plan, Publication.Action.UPDATE),
                count(plan, Publication.Action.DELETE),
                unchanged,
                plan.refused().size());
    }

    /**
     * What goes or comes, slot by slot, whichever calendars show it: {@code − ter 24/11 manhã, Savassi - Sala 1: Ana Moura}.
     */
    public List<String> changes(PublicationPlan plan) {
        Map<Placed, SortedSet<Publication.Action>> changes = new TreeMap<>(order());
        plan.items()
                .forEach(it -> changes.computeIfAbsent(new Placed(it.slot(), it.professional()), any -> new TreeSet<>())
                        .add(it.action()));
        List<String> lines = new ArrayList<>();
        changes.forEach(
                (where, actions) -> actions.forEach(it -> lines.add(texts.text("publication." + it, told(where)))));
        return limited(lines);
    }

    /** What stays unpublished and why, a heading for each reason, slots indented beneath it. */
    public List<String> refused(PublicationPlan plan) {
        Map<Why, SortedSet<Placed>> groups = new EnumMap<>(Why.class);
        for (Refused it : plan.refused()) {
            groups.computeIfAbsent(it.why(), any -> new TreeSet<>(order()))
                    .add(new Placed(it.slot(), it.professional()));
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((why, some) -> {
            lines.add(texts.text("publication.why." + why, some.size()));
            limited(some.stream().map(this::told).toList()).forEach(it -> lines.add("  " + it));
        });
        return lines;
    }

    /** The warnings that somebody has to answer for, with a heading; nothing if there is none. */
    public List<String> warnings(PublicationPlan plan) {
        if (plan.warnings().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(
                List.of(texts.text("publication.warnings", plan.warnings().size())));
        limited(plan.warnings().stream().map(sentences::finding).toList()).forEach(it -> lines.add("  " + it));
        return lines;
    }

    /** How far it is or how it ended, what was not done being counted by how it stands. */
    public String result(Publication it) {
        int all = PublicationTable.items(it);
        int done = it.items().getOrDefault(ItemState.DONE, 0);
        String told = texts.text(
                "publication.result." + it.state(),
                String.valueOf(it.number()),
                texts.word(it.kind()),
                done,
                all,
                it.unchanged());
        List<String> others = new ArrayList<>();
        for (ItemState state : ItemState.values()) {
            int items = it.items().getOrDefault(state, 0);
            if (state != ItemState.DONE && items > 0) {
                others.add(texts.text("publication.item." + state, items));
            }
        }
        return others.isEmpty() ? told : texts.text("publication.others", told, String.join(", ", others));
    }

    /** Who is where and when, in whichever calendars. */
    private record Placed(Slot slot, ProfessionalId professional) {}

    private Comparator<Placed> order() {
        return Comparator.comparing(Placed::slot, network.slotOrder()).thenComparing(Placed::professional);
    }

    private String told(Placed it) {
        return texts.text("publication.placed", sentences.slot(it.slot), network.professionalName(it.professional));
    }

    private List<String> limited(List<String> all) {
        if (all.size() <= most) {
            return all;
        }
        List<String> lines = new ArrayList<>(all.subList(0, most));
        lines.add(texts.text("list.rest", all.size() - most));
        return lines;
    }

    private static int count(PublicationPlan plan, Publication.Action action) {
        return (int) plan.items().stream().filter(it -> it.action() == action).count();
    }
}
