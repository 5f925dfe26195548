package io.agendador.bot.chat;

import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.review.RosterReports;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days whose roster people agree among themselves: who is entered, who is missing, and entering them. */
final class Saturdays {

    private static final int MOST = 40;

    private final RosterReports reports;
    private final Talk talk;
    private final Texts texts;

    Saturdays(ChatParts parts, Talk talk) {
        reports = new RosterReports(parts.transactions());
        this.talk = talk;
        texts = ChatTexts.over(parts.texts());
    }

    Command command() {
        return Command.of("sabado", Role.VIEWER, this::saturday);
    }

    /** What is said behind it is what a prompt would say after the day's name. */
    private void saturday(Turn turn, Scene scene, String rest) {
        if (rest.isEmpty()) {
            turn.answer(Post.text(standing(scene)));
        } else {
            talk.say(turn, texts.text("chat.saturday.prompt", rest));
        }
    }

    private Rich standing(Scene scene) {
        Network network = scene.network();
        Roster roster = reports.inForce(scene.horizon()).orElseThrow().roster();
        Map<Slot, Assignment> held = roster.assignments().stream()
                .collect(Collectors.toMap(Assignment::slot, Function.identity(), (a, b) -> a));
        Sentences sentences = new Sentences(texts, network);
        List<String> lines = new ArrayList<>();
        Slot example = null;
        for (OpenSlot it : network.openSlots(scene.horizon())) {
            Slot slot = it.slot();
            if (slot.date().isAfter(scene.today()) && handKept(network, slot)) {
                Assignment here = held.get(slot);
                example = example == null && here == null ? slot : example;
                String who =
                        here == null ? texts.text("chat.saturday.free") : network.professionalName(here.professional());
                lines.add("  " + texts.text("chat.saturday.line", sentences.slot(slot), who));
            }
        }
        if (lines.isEmpty()) {
            return Rich.of(texts.text("chat.saturday.none"));
        }
        Rich words = Lines.listed(Rich.EMPTY.bold(texts.text("chat.saturday")), Lines.few(texts, lines, MOST));
        return example == null ? words : words.line().line().text(how(network, example));
    }

    /** With a place and a day of the network's own, so that it can be copied. */
    private String how(Network network, Slot slot) {
        String place = network.locationOf(slot.room()).map(Location::name).orElse("");
        String room = network.roomName(slot.room()).replace(place + " - ", "");
        String who = network.professionals().stream()
                .filter(it -> it.active())
                .map(it -> it.name())
                .findFirst()
                .orElse("");
        return texts.text("chat.saturday.how", texts.shortDate(slot.date()), place, who, room);
    }

    private static boolean handKept(Network network, Slot slot) {
        return network.locationOf(slot.room())
                .filter(it -> it.handKept(slot.date()))
                .isPresent();
    }
}
