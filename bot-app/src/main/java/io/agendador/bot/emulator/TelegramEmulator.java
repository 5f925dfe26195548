package io.agendador.bot.emulator;

import java.net.URI;
import java.util.SplittableRandom;

/**
 * A Telegram on a port of the loopback interface, with one bot. Safe for use by many threads.
 *
 * <p>It keeps nothing. The Bot API is at {@link #address()}, as is the page for people if it is on.
 */
public final class TelegramEmulator implements AutoCloseable {

    private final World world;
    private final Faults faults;
    private final Hook hook;
    private final People people;
    private final Front front;

    private TelegramEmulator(Settings settings) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        this.world = new World(settings, random.split());
        this.faults = new Faults(random.split());
        this.hook = new Hook(world.mailbox, settings);
        this.people = new People(world, hook);
        this.front = Front.open(world, new Methods(world, hook), faults, people);
        Thread courier = new Thread(hook::run, "telegram-emulator-webhook");
        courier.setDaemon(true);
        courier.start();
    }

    /**
     * Starts one.
     *
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static TelegramEmulator start(Settings settings) {
        return new TelegramEmulator(settings);
    }

    /** Where it is, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + front.port() + "/");
    }

    /** The bot's token. */
    public String token() {
        return world.settings.token();
    }

    /** A person's chat with the bot; the person is there from now on. */
    public ChatScreen chat(long person) {
        return chat(person, "Pessoa " + person);
    }

    /** A person's chat with the bot, under that name if the person is new. */
    public ChatScreen chat(long person, String name) {
        return screen(person, person, name, name);
    }

    /**
     * A group as one of its people sees it.
     *
     * @param group below 0
     * @param person above 0
     */
    public ChatScreen group(long group, String title, long person, String name) {
        return screen(group, person, title, name);
    }

    private ChatScreen screen(long chat, long person, String title, String name) {
        return world.change(() -> {
            world.person(person, name);
            world.room(chat, title);
            return new ChatScreen(world, people, chat, person);
        });
    }

    /** What goes wrong from now on. */
    public Faults faults() {
        return faults;
    }

    /** How often a method was called, refused or not; in any case of letters. */
    public int calls(String method) {
        return world.look(() -> world.calls(method.toLowerCase(java.util.Locale.ROOT)));
    }

    /** How many messages came faster than Telegram takes them. */
    public int beyondRates() {
        return world.look(world.rates::exceeded);
    }

    /** How many presses of buttons were answered in time. */
    public int answeredPresses() {
        return world.look(world.queries::answered);
    }

    /** How many updates the bot has not confirmed. */
    public int pendingUpdates() {
        return world.mailbox.pending();
    }

    @Override
    public void close() {
        world.mailbox.close();
        hook.close();
        front.close();
    }
}
