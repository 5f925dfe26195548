package io.agendador.prompt.drafting;

import io.agendador.present.ConflictSentences;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objections, notes and answers in sentences. Immutable. */
public final class DraftingText {

    private final Texts texts;

    /** In English for any English locale, in Brazilian Portuguese for any other. */
    public DraftingText(Locale locale) {
        this.texts = Texts.in(locale).with(DraftingText.class, "drafting");
    }

    /** Why a command cannot be, in one sentence. */
    public String objection(Objection it) {
        return texts.text(
                "objection." + it.why(), name(it.names(), 0), name(it.names(), 1), day(it.date()), shift(it.shift()));
    }

    /** What is left as it is, in one sentence. */
    public String note(Note it) {
        return texts.text("note." + it.kind(), String.join(", ", it.names()));
    }

    /** The answer, a line each; at least one. */
    public List<String> answer(Answer answer) {
        Sentences sentences = new Sentences(texts, answer.network());
        if (answer instanceof Answer.Placed it) {
            return orNone(it, "answer.none", placed(it, sentences));
        } else if (answer instanceof Answer.Worked it) {
            return orNone(it, "answer.none", it.people().stream().flatMap(one -> hours(it, one)));
        } else if (answer instanceof Answer.Open it) {
            Stream<String> header = Stream.of(texts.text(
                    "answer.gaps",
                    it.slots().size(),
                    texts.date(it.period().from()),
                    texts.date(it.period().to())));
            return orNone(
                    it,
                    "answer.nogaps",
                    it.slots().isEmpty()
                            ? Stream.empty()
                            : Stream.concat(header, it.slots().stream().map(sentences::slot)));
        } else if (answer instanceof Answer.Contradictions it) {
            return orNone(it, "answer.noconflicts", contradictions(it, sentences));
        }
        return orNone(answer, "answer.nodoubles", doubles((Answer.Doubled) answer));
    }

    private Stream<String> placed(Answer.Placed it, Sentences sentences) {
        return it.assignments().stream()
                .map(one -> texts.text(
                        "answer.placed",
                        sentences.slot(one.slot()),
                        it.network().professionalName(one.professional())));
    }

    /** All weeks together, and each if there are several. */
    private Stream<String> hours(Answer.Worked it, Answer.Hours one) {
        String name = it.network().professionalName(one.professional());
        Stream<String> total = Stream.of(texts.text(
                "answer.hours",
                name,
                one.total().hours(),
                one.total().targetHours(),
                one.total().doubles()));
        Stream<String> weeks = IntStream.range(0, it.weeks().size())
                .filter(any -> it.weeks().size() > 1)
                .mapToObj(week -> texts.text(
                        "answer.hours.week",
                        name,
                        texts.shortDate(it.weeks().get(week).sunday()),
                        one.loads().get(week).hours()));
        return Stream.concat(total, weeks);
    }

    private Stream<String> contradictions(Answer.Contradictions it, Sentences sentences) {
        ConflictSentences conflicts = new ConflictSentences(texts, it.network());
        return Stream.concat(
                it.conflicts().stream().map(conflicts::what),
                it.errors().stream().map(sentences::finding));
    }

    private Stream<String> doubles(Answer.Doubled it) {
        return it.doubles().stream()
                .map(one -> texts.text(
                        "answer.double",
                        texts.day(one.date()),
                        it.network().professionalName(one.professional()),
                        String.join(
                                ", ",
                                one.slots().stream()
                                        .map(slot -> it.network().roomName(slot.room()))
                                        .toList())));
    }

    private List<String> orNone(Answer it, String none, Stream<String> lines) {
        List<String> all = new ArrayList<>(lines.toList());
        if (all.isEmpty()) {
            all.add(texts.text(
                    none, texts.date(it.period().from()), texts.date(it.period().to())));
        }
        return all;
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : texts.text("on.day", texts.day(date));
    }

    private String shift(@Nullable Shift shift) {
        return shift == null ? "" : texts.text("on.shift", texts.word(shift));
    }

    private static String name(List<String> names, int which) {
        return which < names.size() ? names.get(which) : "";
    }
}
