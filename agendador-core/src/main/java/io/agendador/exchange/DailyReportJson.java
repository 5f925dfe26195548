package io.agendador.exchange;

import io.agendador.document.Json;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.mirror.DailyReport.Diverging;
import io.agendador.mirror.SyncReport;
import io.agendador.present.CalendarNames;
import io.agendador.present.ConflictSentences;
import io.agendador.present.DailyReportText;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.roster.Network;
import io.agendador.rule.Inconsistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day's report as a document for other programs: plain values by name beside sentences for people, in a form that
 * later releases only add to.
 *
 * @param at in UTC
 * @param from the horizon's first day
 * @param to its last
 * @param on whether the policy wants calendars to be read and confirmed
 * @param summary all of it in one line
 */
public record DailyReportJson(
        String at,
        String from,
        String to,
        boolean on,
        String summary,
        List<CalendarJson> calendars,
        List<SlotJson> confirmed,
        List<SlotJson> adjusted,
        List<ConflictJson> conflicts,
        List<SlotJson> gaps,
        List<FindingJson> inconsistencies,
        List<DivergingJson> diverging) {

    /** What came of reading one. */
    public record CalendarJson(String calendar, SyncReport.Result result, int read, int adopted, int conflicts) {}

    /** What nobody has decided yet; of no slot if it is about nobody's. */
    public record ConflictJson(
            long number, Conflict.Kind kind, @Nullable SlotJson slot, String sentence) {}

    /** What is wrong. */
    public record FindingJson(Inconsistency.Severity severity, Inconsistency.Kind kind, String sentence) {}

    /** What calendars show otherwise. */
    public record DivergingJson(SlotJson slot, String professional, Diverging.What what) {}

    /** The document of a report; {@code texts} is what its sentences are in. */
    public static DailyReportJson of(Texts texts, Network network, DailyReport report) {
        CalendarNames names = new CalendarNames(texts, network);
        Sentences sentences = new Sentences(texts, network);
        return new DailyReportJson(
                report.at().toString(),
                report.horizon().from().toString(),
                report.horizon().to().toString(),
                report.on(),
                new DailyReportText(texts, network, 1).summary(report),
                report.read().stream().map(it -> calendar(names, it)).toList(),
                report.confirmed().stream().map(it -> SlotJson.of(network, it)).toList(),
                report.adjusted().stream().map(it -> SlotJson.of(network, it)).toList(),
                conflicts(texts, network, report),
                report.gaps().stream()
                        .flatMap(it -> it.slots().stream())
                        .map(it -> SlotJson.gap(network, it))
                        .toList(),
                report.inconsistencies().stream()
                        .map(it -> new FindingJson(it.severity(), it.kind(), sentences.finding(it)))
                        .toList(),
                report.diverging().stream().map(it -> diverging(network, it)).toList());
    }

    /** As indented JSON. */
    public String text() {
        return Json.legible(this);
    }

    private static CalendarJson calendar(CalendarNames names, SyncReport it) {
        return new CalendarJson(names.qualified(it.calendar()), it.result(), it.read(), it.adopted(), it.conflicts());
    }

    private static List<ConflictJson> conflicts(Texts texts, Network network, DailyReport report) {
        ConflictSentences sentences = new ConflictSentences(texts, network);
        return report.conflicts().stream()
                .map(it -> new ConflictJson(
                        it.number(),
                        it.kind(),
                        it.slot() == null ? null : SlotJson.gap(network, it.slot()),
                        sentences.what(it)))
                .toList();
    }

    private static DivergingJson diverging(Network network, Diverging it) {
        return new DivergingJson(
                SlotJson.gap(network, it.slot()), network.professionalName(it.professional()), it.what());
    }
}
