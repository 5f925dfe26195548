package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Somebody entered for a hand-kept day by pressing: the day, the slot, who; the last one says the prompt that is meant. */
final class SaturdaySteps {

    private static final String DAY = "saturday-day";
    private static final String PLACE = "saturday-slot";
    private static final String PERSON = "saturday-who";

    private final Function<Scene, List<Slot>> free;
    private final Talk talk;
    private final Texts texts;

    /** With what is free on such days. */
    SaturdaySteps(Function<Scene, List<Slot>> free, Talk talk, Texts texts) {
        this.free = free;
        this.talk = talk;
        this.texts = texts;
    }

    Map<String, Press> presses() {
        return Map.of(DAY, this::where, PLACE, this::who, PERSON, this::say);
    }

    /** Beneath what stands there already, the days on which something is free. */
    Post days(Post standing, List<Slot> slots) {
        List<Offer> offers = slots.stream()
                .map(Slot::date)
                .distinct()
                .map(it -> Offer.of(texts.day(it), DAY, it.toString()))
                .toList();
        return Lines.offering(standing, offers, 3);
    }

    /** What stands there is left to be read; the next questions take each other's place. */
    private void where(Turn turn, Scene scene, String day) {
        LocalDate date = LocalDate.parse(day);
        SlotWords words = new SlotWords(texts, scene.network());
        List<Offer> offers = free.apply(scene).stream()
                .filter(it -> it.date().equals(date))
                .map(it -> Offer.of(words.place(it), PLACE, SlotWords.argument(it)))
                .toList();
        String key = offers.isEmpty() ? "chat.saturday.full" : "chat.saturday.where";
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        turn.answer(Lines.offering(Post.text(Rich.of(texts.text(key, texts.day(date)))), offers, 1));
    }

    private void who(Turn turn, Scene scene, String argument) {
        Slot slot = SlotWords.read(argument.split(" ", -1));
        List<Offer> offers = scene.network().professionals().stream()
                .filter(Professional::active)
                .map(it -> Offer.of(it.name(), PERSON, argument + " " + it.id()))
                .toList();
        String where = new Sentences(texts, scene.network()).slot(slot);
        Post post = Post.text(Rich.of(texts.text("chat.saturday.who", where)));
        turn.answer(Lines.offering(post, offers, 2).insteadOf(turn.incoming().message()));
    }

    private void say(Turn turn, Scene scene, String argument) {
        String[] said = argument.split(" ", -1);
        Slot slot = SlotWords.read(said);
        Network network = scene.network();
        String place = network.locationOf(slot.room()).map(Location::name).orElse("");
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        String entry = texts.text(
                "chat.saturday.prompt." + slot.shift(),
                SlotWords.typed(slot.date()),
                place,
                network.professionalName(new ProfessionalId(UUID.fromString(said[3]))),
                room(network, slot));
        talk.say(turn, texts.text("chat.saturday.prompt", entry));
    }

    /** Without its location's name before it. */
    static String room(Network network, Slot slot) {
        String place = network.locationOf(slot.room()).map(Location::name).orElse("");
        return network.roomName(slot.room()).replace(place + " - ", "");
    }
}
