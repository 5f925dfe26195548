package io.agendador.shell.agenda;

import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.present.Actions;
import io.agendador.present.CalendarNames;
import io.agendador.present.ConflictSentences;
import io.agendador.present.Texts;
import io.agendador.review.Suggestion;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a calendar contradicts the roster, in JSON; moments in UTC.
 *
 * @param slot what it is about; null for a time of nobody's slot
 * @param start where the event is now; null if it is gone
 * @param sentences what people read
 * @param suggestions what else can be done, the best first; empty where nobody asked
 */
record ConflictView(
        long number,
        Conflict.Kind kind,
        MirrorCalendar.Kind calendarKind,
        String calendar,
        @Nullable SlotName slot,
        @Nullable String professional,
        @Nullable String start,
        @Nullable String end,
        @Nullable SlotName movedTo,
        Conflict.Winner winner,
        Conflict.State state,
        String foundAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        List<String> sentences,
        List<Action> suggestions) {

    /** A slot in JSON. */
    record SlotName(String date, String shift, String room) {

        static @Nullable SlotName of(Network network, @Nullable Slot it) {
            return it == null
                    ? null
                    : new SlotName(it.date().toString(), it.shift().name(), network.roomName(it.room()));
        }
    }

    /** Something that can be done. */
    record Action(String sentence, List<String> consequences) {

        static Action of(Actions actions, Suggestion it) {
            List<String> said = actions.sentences(it);
            return new Action(said.get(0), said.subList(1, said.size()));
        }
    }

    static ConflictView of(Texts texts, Network network, Conflict it, List<Suggestion> suggestions) {
        Actions actions = new Actions(texts, network);
        ProfessionalId professional = it.professional();
        Conflict.Decision decision = it.decision();
        return new ConflictView(
                it.number(),
                it.kind(),
                it.calendar().kind(),
                new CalendarNames(texts, network).of(it.calendar()),
                SlotName.of(network, it.slot()),
                professional == null ? null : network.professionalName(professional),
                text(it.start()),
                text(it.end()),
                SlotName.of(network, it.movedTo()),
                it.winner(),
                it.state(),
                it.foundAt().toString(),
                decision == null ? null : decision.author().name(),
                decision == null ? null : decision.reason(),
                new ConflictSentences(texts, network).lines(it),
                suggestions.stream().map(some -> Action.of(actions, some)).toList());
    }

    /** The number before the first line, and the suggestions' numbers before theirs. */
    List<String> numbered() {
        List<String> lines = new ArrayList<>();
        sentences.forEach(it -> lines.add((lines.isEmpty() ? "%4d ".formatted(number) : "     ") + it));
        for (int i = 0; i < suggestions.size(); i++) {
            lines.add(
                    "     " + number + "." + (i + 1) + " " + suggestions.get(i).sentence());
            suggestions.get(i).consequences().forEach(it -> lines.add("         " + it));
        }
        return lines;
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
