package io.agendador.present;

import io.agendador.mirror.DailyReport;
import io.agendador.mirror.DailyReport.Diverging;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.ArrayList;
import java.util.List;

/** The day's report as coordinators read it. Immutable. */
public final class DailyReportText {

    private final Texts texts;
    private final Network network;
    private final Sentences sentences;
    private final ConflictSentences conflicts;
    private final CalendarNames calendars;
    private final Moments moments;
    private final int most;

    /**
     * Sentences in the language of the texts, with the network's names and zone.
     *
     * @param most lines of one kind, at least 1: what is more is only counted
     */
    public DailyReportText(Texts texts, Network network, int most) {
        this.texts = texts;
        this.network = network;
        this.sentences = new Sentences(texts, network);
        this.conflicts = new ConflictSentences(texts, network);
        this.calendars = new CalendarNames(texts, network);
        this.moments = new Moments(texts, network.zone());
        this.most = most;
    }

    /** How much there is of everything, in one line. */
    public String summary(DailyReport it) {
        return texts.text(
                "daily.summary",
                moments.at(it.at()),
                it.confirmed().size(),
                it.adjusted().size(),
                it.conflicts().size(),
                it.gaps().size(),
                it.inconsistencies().size(),
                it.diverging().size());
    }

    /** The summary, and then what needs somebody's eye: a heading for each kind, its lines indented beneath it. */
    public List<String> lines(DailyReport it) {
        List<String> lines = new ArrayList<>(List.of(summary(it)));
        if (!it.on()) {
            lines.add(texts.text("daily.off"));
        }
        add(
                lines,
                "unread",
                it.unread().stream()
                        .map(report -> calendars.of(report.calendar()))
                        .toList());
        add(lines, "conflicts", it.conflicts().stream().map(conflicts::what).toList());
        add(
                lines,
                "inconsistencies",
                it.inconsistencies().stream().map(sentences::finding).toList());
        add(
                lines,
                "gaps",
                it.gaps().stream()
                        .map(DailyReportText::first)
                        .map(sentences::slot)
                        .toList());
        add(lines, "adjusted", it.adjusted().stream().map(this::placed).toList());
        add(lines, "diverging", it.diverging().stream().map(this::diverging).toList());
        if (lines.size() == 1) {
            lines.add(texts.text("daily.well"));
        }
        return lines;
    }

    private void add(List<String> lines, String kind, List<String> some) {
        if (!some.isEmpty()) {
            lines.add(texts.text("daily." + kind, some.size()));
            some.stream().limit(most).forEach(it -> lines.add("  " + it));
        }
        if (some.size() > most) {
            lines.add("  " + texts.text("list.rest", some.size() - most));
        }
    }

    private static Slot first(Inconsistency gap) {
        return gap.slots().get(0);
    }

    private String placed(Assignment it) {
        String placed = placed(it.slot(), it.professional());
        return texts.text("daily.adjusted." + it.origin(), placed);
    }

    private String diverging(Diverging it) {
        return texts.text("daily.diverging." + it.what(), placed(it.slot(), it.professional()));
    }

    private String placed(Slot slot, ProfessionalId professional) {
        return texts.text("publication.placed", sentences.slot(slot), network.professionalName(professional));
    }
}
