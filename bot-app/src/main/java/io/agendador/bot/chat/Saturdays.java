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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Days whose roster people agree among themselves: who is entered, who is missing, and entering them. */
final class Saturdays {

    private static final int MOST = 40;

    private final RosterReports reports;
    private final Talk talk;
    private final SaturdaySteps steps;
    private final Texts texts;

    Saturdays(ChatParts parts, Talk talk) {
        reports = parts.agendador().reports();
        this.talk = talk;
        texts = ChatTexts.over(parts.texts());
        steps = new SaturdaySteps(scene -> free(ahead(scene)), talk, texts);
    }

    Command command() {
        return new Command("sabado", Role.VIEWER, this::saturday, steps.presses());
    }

    /** What is said behind it is what a prompt would say after the day's name. */
    private void saturday(Turn turn, Scene scene, String rest) {
        if (rest.isEmpty()) {
            turn.answer(standing(scene, turn.author().role().includes(Role.COORDINATOR)));
        } else {
            talk.say(turn, texts.text("chat.saturday.prompt", rest));
        }
    }

    private Post standing(Scene scene, boolean enters) {
        Map<Slot, Optional<Assignment>> ahead = ahead(scene);
        if (ahead.isEmpty()) {
            return Post.text(Rich.of(texts.text("chat.saturday.none")));
        }
        List<String> lines = new ArrayList<>();
        Sentences sentences = new Sentences(texts, scene.network());
        ahead.forEach((slot, held) -> lines.add("  "
                + texts.text(
                        "chat.saturday.line",
                        sentences.slot(slot),
                        held.map(it -> scene.network().professionalName(it.professional()))
                                .orElseGet(() -> texts.text("chat.saturday.free")))));
        Rich words = Lines.listed(Rich.EMPTY.bold(texts.text("chat.saturday")), Lines.few(texts, lines, MOST));
        List<Slot> free = free(ahead);
        return enters && !free.isEmpty()
                ? steps.days(Post.text(words.line().line().text(how(scene.network(), free.get(0)))), free)
                : Post.text(words);
    }

    /** The slots of such days from tomorrow on, in order, and who holds them. */
    private Map<Slot, Optional<Assignment>> ahead(Scene scene) {
        Network network = scene.network();
        Roster roster = reports.inForce(scene.horizon()).orElseThrow().roster();
        Map<Slot, Assignment> held = roster.assignments().stream()
                .collect(Collectors.toMap(Assignment::slot, Function.identity(), (a, b) -> a));
        Map<Slot, Optional<Assignment>> ahead = new LinkedHashMap<>();
        network.openSlots(scene.horizon()).stream()
                .map(OpenSlot::slot)
                .filter(it -> it.date().isAfter(scene.today()) && handKept(network, it))
                .forEach(it -> ahead.put(it, Optional.ofNullable(held.get(it))));
        return ahead;
    }

    private static List<Slot> free(Map<Slot, Optional<Assignment>> ahead) {
        return ahead.keySet().stream()
                .filter(it -> ahead.getOrDefault(it, Optional.empty()).isEmpty())
                .toList();
    }

    /** With a place and a day of the network's own, so that it can be copied. */
    private String how(Network network, Slot slot) {
        String place = network.locationOf(slot.room()).map(Location::name).orElse("");
        String who = network.professionals().stream()
                .filter(it -> it.active())
                .map(it -> it.name())
                .findFirst()
                .orElse("");
        return texts.text(
                "chat.saturday.how", texts.shortDate(slot.date()), place, who, SaturdaySteps.room(network, slot));
    }

    private static boolean handKept(Network network, Slot slot) {
        return network.locationOf(slot.room())
                .filter(it -> it.handKept(slot.date()))
                .isPresent();
    }
}
