package io.agendador.present;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Decision;
import io.agendador.mirror.Conflict.State;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people are told of a contradiction between a calendar and the roster. Immutable. */
public final class ConflictSentences {

    private final Texts texts;
    private final Network network;
    private final Sentences sentences;
    private final CalendarNames names;
    private final Moments moments;

    /** Sentences in the language of the texts, with the network's names and zone. */
    public ConflictSentences(Texts texts, Network network) {
        this.texts = texts;
        this.network = network;
        this.sentences = new Sentences(texts, network);
        this.names = new CalendarNames(texts, network);
        this.moments = new Moments(texts, network.zone());
    }

    /** What contradicts what: kind, slot, whose it is or was, and in which calendar. */
    public String what(Conflict it) {
        return texts.text("conflict." + it.kind(), subject(it), names.told(it.calendar()));
    }

    /** Where the event is now. */
    public String where(Conflict it) {
        Instant start = it.start();
        Instant end = it.end();
        if (start == null || end == null) {
            return texts.text("conflict.gone");
        }
        String span = moments.span(start, end);
        Slot onto = it.movedTo();
        return onto == null
                ? texts.text("conflict.now", span)
                : texts.text("conflict.now.slot", span, sentences.slot(onto));
    }

    /** Whose version holds as long as it is open; how it ended, and who decided so, once it is not. */
    public String standing(Conflict it) {
        if (it.state() == State.OPEN) {
            return texts.text("conflict.winner." + it.winner());
        }
        Decision decision = it.decision();
        if (decision == null) {
            return texts.word(it.state());
        }
        String told = texts.text(
                "conflict.decided", texts.word(it.state()), decision.author().name(), moments.at(decision.at()));
        return decision.reason().isBlank() ? told : texts.text("conflict.because", told, decision.reason());
    }

    /** When it was found. */
    public String found(Conflict it) {
        return texts.text("conflict.found", moments.at(it.foundAt()));
    }

    /** All of it: what first, the rest indented. */
    public List<String> lines(Conflict it) {
        List<String> lines = new ArrayList<>(List.of(what(it)));
        Stream.of(where(it), standing(it), found(it)).forEach(said -> lines.add("  " + said));
        return lines;
    }

    /** What this way out of it would do. */
    public String way(Resolution resolution, Conflict it) {
        boolean over = it.kind() == Conflict.Kind.OVERLAP;
        return texts.text("conflict.way." + resolution + (over ? ".OVERLAP" : ""));
    }

    /** {@code ter 24/11 manhã, Savassi - Sala 1 (Ana Moura)}; of no slot, whose time it is. */
    private String subject(Conflict it) {
        Slot slot = it.slot();
        ProfessionalId professional = it.professional();
        String who = professional == null ? "" : network.professionalName(professional);
        if (slot == null) {
            return professional == null ? names.of(it.calendar()) : who;
        }
        return professional == null ? sentences.slot(slot) : texts.text("conflict.subject", sentences.slot(slot), who);
    }
}
