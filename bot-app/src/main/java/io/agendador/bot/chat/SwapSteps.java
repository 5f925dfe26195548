package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Texts;
import io.agendador.review.RosterReports;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A swap asked for by pressing: who, when, with whom; the last one says the prompt that is meant. */
final class SwapSteps {

    private static final String WHO = "swap-who";
    private static final String WHEN = "swap-when";
    private static final String WITH = "swap-with";
    private static final int MOST_TURNS = 24;

    private final RosterReports reports;
    private final Talk talk;
    private final Texts texts;

    SwapSteps(RosterReports reports, Talk talk, Texts texts) {
        this.reports = reports;
        this.talk = talk;
        this.texts = texts;
    }

    Map<String, Press> presses() {
        return Map.of(WHO, this::when, WHEN, this::with, WITH, this::say);
    }

    /** Whoever has a turn ahead. */
    Post who(Scene scene) {
        Network network = scene.network();
        Set<ProfessionalId> people = new LinkedHashSet<>();
        ahead(scene).forEach(it -> people.add(it.professional()));
        List<Offer> offers = network.professionals().stream()
                .filter(it -> people.contains(it.id()))
                .map(it -> Offer.of(it.name(), WHO, it.id().toString()))
                .toList();
        return Lines.offering(Post.text(Rich.of(texts.text("chat.swap.how"))), offers, 2);
    }

    private List<Assignment> ahead(Scene scene) {
        return reports.inForce(scene.horizon()).orElseThrow().roster().assignments().stream()
                .filter(it -> scene.isAhead(it.slot()))
                .sorted(Comparator.comparing(Assignment::slot, scene.network().slotOrder()))
                .toList();
    }

    private void when(Turn turn, Scene scene, String person) {
        ProfessionalId giver = new ProfessionalId(UUID.fromString(person));
        SlotWords words = new SlotWords(texts, scene.network());
        List<Offer> offers = ahead(scene).stream()
                .filter(it -> it.professional().equals(giver))
                .limit(MOST_TURNS)
                .map(it -> Offer.of(words.time(it.slot()), WHEN, SlotWords.argument(it.slot()) + " " + person))
                .toList();
        ask(turn, "chat.swap.when", scene.network().professionalName(giver), "", offers, 2);
    }

    /** Of those who work at the same time. */
    private void with(Turn turn, Scene scene, String argument) {
        String[] said = argument.split(" ", -1);
        Slot slot = SlotWords.read(said);
        ProfessionalId giver = new ProfessionalId(UUID.fromString(said[3]));
        List<Offer> offers = new ArrayList<>();
        for (Assignment it : ahead(scene)) {
            boolean then = it.slot().date().equals(slot.date()) && it.slot().shift() == slot.shift();
            if (then && !it.professional().equals(giver)) {
                String name = scene.network().professionalName(it.professional());
                String label = texts.text(
                        "chat.swap.there",
                        name,
                        scene.network().roomName(it.slot().room()));
                offers.add(Offer.of(label, WITH, argument + " " + it.professional()));
            }
        }
        String time = new SlotWords(texts, scene.network()).time(slot);
        ask(turn, "chat.swap.with", scene.network().professionalName(giver), time, offers, 1);
    }

    private void ask(Turn turn, String question, String person, String time, List<Offer> offers, int across) {
        String key = offers.isEmpty() ? question + ".none" : question;
        Post post = Post.text(Rich.of(texts.text(key, person, time)));
        turn.answer(
                Lines.offering(post, offers, across).insteadOf(turn.incoming().message()));
    }

    private void say(Turn turn, Scene scene, String argument) {
        String[] said = argument.split(" ", -1);
        Slot slot = SlotWords.read(said);
        Network network = scene.network();
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        String exchange = texts.text(
                "chat.swap.prompt." + slot.shift(),
                network.professionalName(new ProfessionalId(UUID.fromString(said[3]))),
                network.professionalName(new ProfessionalId(UUID.fromString(said[4]))),
                SlotWords.typed(slot.date()));
        talk.say(turn, texts.text("chat.swap.prompt", exchange));
    }
}
