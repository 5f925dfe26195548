package io.agendador.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A chat as one person sees it, and what that person does there. Safe for use by many threads.
 *
 * <p>Whatever waits does so for a minute of this machine's time, and fails with what there is instead.
 */
public final class ChatScreen {

    private static final int PATIENCE = 60;

    private final World world;
    private final People people;
    private final long chat;
    private final long person;

    ChatScreen(World world, People people, long chat, long person) {
        this.world = world;
        this.people = people;
        this.chat = chat;
        this.person = person;
    }

    /** Its id. */
    public long id() {
        return chat;
    }

    /** Writes; unblocks the bot if it was blocked. */
    public EmulatedMessage says(String text) {
        return people.say(chat, person, text);
    }

    /** Sends a file. */
    public EmulatedMessage sends(String name, String content) {
        return people.send(chat, person, new Upload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Presses the newest button with this label, waiting for it.
     *
     * @throws AssertionError if there is none
     */
    public void presses(String label) {
        EmulatedMessage message = await(it -> it.labels().contains(label), "a button '" + label + "'");
        message.keyboard().stream()
                .flatMap(List::stream)
                .filter(it -> it.label().equals(label))
                .findFirst()
                .ifPresent(it -> people.press(chat, person, message, it.data()));
    }

    /** Presses a button with any data, as somebody does who does not keep to Telegram's programs. */
    public void forges(EmulatedMessage message, String data) {
        people.press(chat, person, message, data);
    }

    /**
     * The newest message of the bot that contains this text, waiting for it.
     *
     * @throws AssertionError if there is none
     */
    public EmulatedMessage expects(String fragment) {
        return await(it -> it.text().contains(fragment), "'" + fragment + "'");
    }

    /**
     * The newest message of the bot that is so, waiting for it.
     *
     * @param what is waited for, in words
     * @throws AssertionError if there is none
     */
    public EmulatedMessage await(Predicate<EmulatedMessage> wanted, String what) {
        world.await(() -> newest(wanted).isPresent(), PATIENCE);
        return world.look(() -> newest(wanted))
                .orElseThrow(
                        () -> new AssertionError("no message of the bot with " + what + " in chat " + chat + ", but "
                                + messages().stream().map(EmulatedMessage::text).toList()));
    }

    /**
     * The newest answer to a pressed button with such words, waiting for it.
     *
     * @throws AssertionError if there is none
     */
    public String alerted(String fragment) {
        return alerted(fragment, 0);
    }

    /**
     * The newest answer to a pressed button with such words beside the first so many, waiting for it.
     *
     * @throws AssertionError if there is none
     */
    public String alerted(String fragment, int known) {
        Supplier<Optional<String>> wanted = () -> alerts().stream()
                .skip(known)
                .filter(it -> it.contains(fragment))
                .reduce((first, last) -> last);
        world.await(() -> wanted.get().isPresent(), PATIENCE);
        return wanted.get()
                .orElseThrow(() ->
                        new AssertionError("no answer with '" + fragment + "' in chat " + chat + ", but " + alerts()));
    }

    private Optional<EmulatedMessage> newest(Predicate<EmulatedMessage> wanted) {
        return world.room(chat, "").messages().descendingMap().values().stream()
                .filter(EmulatedMessage::fromBot)
                .filter(wanted)
                .findFirst();
    }

    /** All of it, the oldest first. */
    public List<EmulatedMessage> messages() {
        return world.look(() -> List.copyOf(world.room(chat, "").messages().values()));
    }

    /** What the bot wrote, the oldest first. */
    public List<EmulatedMessage> fromBot() {
        return messages().stream().filter(EmulatedMessage::fromBot).toList();
    }

    /** What pressed buttons were answered with, the oldest first. */
    public List<String> alerts() {
        return world.look(() -> List.copyOf(world.room(chat, "").alerts()));
    }

    /** {@code typing} and so on, the oldest first. */
    public List<String> actions() {
        return world.look(() -> List.copyOf(world.room(chat, "").actions()));
    }

    /** The commands that are offered here. */
    public List<String> commands() {
        return world.look(() -> world.commands.seenIn(chat));
    }

    /** Blocks the bot, or throws it out of a group. */
    public void blocks() {
        people.block(chat, person, true);
    }
}
