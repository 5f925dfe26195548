package io.agendador.bot.telegram;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The bot's way to Telegram and back: takes updates, has them handled, sends what is answered. Safe for use by many
 * threads.
 *
 * <p>Several processes may share a store and a token: one of them sends at a time, all of them may handle. If two of them
 * ask for updates Telegram lets only one, and the other waits for its turn.
 */
public final class TelegramBot implements AutoCloseable {

    private static final Duration KEPT = Duration.ofDays(3);
    private static final Duration TICK = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

    private final Context context;
    private final Presence presence;
    private final BotSettings settings;
    private final Outbox outbox;
    private final Api api;
    private final Sender sender;
    private final Workbench workbench;
    private final Poller poller;
    private final Watchdog watchdog;
    private final Pulse pulse;
    private final Optional<WebhookReceiver> receiver;
    private final ExecutorService sending;
    private final ExecutorService answering;
    private final Threads threads;
    private Instant swept = Instant.MIN;

    private TelegramBot(
            Context context, BotSettings settings, Allowlist allowed, Handler handler, Consumer<BotHealth> watch) {
        this.context = context;
        this.presence = context.store().presence(context.holder());
        this.settings = settings;
        this.threads = new Threads(context.log());
        this.sending = Threads.pool("bot-sending", settings.senders());
        this.answering = Threads.pool("bot-answering", 2);
        this.outbox = new Outbox(context.store(), context.posting(), context.clock());
        this.api = new Api(settings.api(), settings.token(), settings.poll());
        this.pulse = new Pulse(context.clock().instant());
        this.sender = new Sender(context, api, sending);
        this.workbench = new Workbench(context, allowed, handler);
        Reception reception = new Reception(context, allowed, api::answer, answering);
        this.poller = new Poller(context, api::updates, reception, settings.poll(), pulse);
        Duration patience = settings.poll().multipliedBy(3).plusSeconds(60);
        this.watchdog = new Watchdog(context, pulse, patience, watch);
        this.receiver = settings.webhook().map(it -> new WebhookReceiver(it.secret(), reception, context, pulse));
    }

    /**
     * Starts it.
     *
     * @param ids of buttons, and one for this process: at most 64 bytes each of letters and digits, which nobody can guess
     * @param watch is told when Telegram falls silent, and when it is heard of again
     */
    public static TelegramBot start(
            BotSettings settings,
            BotStore store,
            Allowlist allowed,
            Handler handler,
            InstantSource clock,
            Supplier<String> ids,
            Logger log,
            Consumer<BotHealth> watch) {
        Context context = Context.of(store, clock, settings, ids, log);
        TelegramBot bot = new TelegramBot(context, settings, allowed, handler, watch);
        bot.run();
        return bot;
    }

    private void run() {
        threads.once("bot-presence", this::inherit);
        settings.webhook()
                .ifPresentOrElse(
                        hook -> threads.once("bot-webhook", () -> hooked(hook)),
                        () -> threads.loop("bot-polling", this::poll));
        threads.loop("bot-outbox", this::send);
        for (int i = 1; i <= settings.workers(); i++) {
            threads.finish("bot-work-" + i, this::work);
        }
        threads.loop("bot-keeping", this::keep);
    }

    /** Goes on at once with what a killed process had in hand; a stuck one's waits for the end of its lease. */
    private boolean inherit() {
        if (context.store().within(books -> books.inherit(context.holder()))) {
            context.letters().give();
            context.updates().give();
        }
        return true;
    }

    private boolean hooked(BotSettings.Webhook hook) {
        Outcome outcome = api.push(hook.address().toString(), hook.secret());
        boolean done = outcome instanceof Outcome.Sent;
        if (!done) {
            context.log().trouble("setting the webhook", outcome);
        }
        return done;
    }

    private void poll() throws InterruptedException {
        Outcome ready = api.poll();
        if (!(ready instanceof Outcome.Sent)) {
            context.log().trouble("ending the webhook", ready);
            Thread.sleep(TICK.toMillis());
            return;
        }
        while (!threads.closed()) {
            Thread.sleep(poller.poll().toMillis());
        }
    }

    private void send() throws InterruptedException {
        long known = context.letters().count();
        Instant now = context.clock().instant();
        Duration wait = sender.step().map(it -> Duration.between(now, it)).orElse(LONGEST_LOOK);
        context.letters().await(known, wait.compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : wait);
    }

    private void work() throws InterruptedException {
        long known = context.updates().count();
        if (!workbench.step()) {
            context.updates().await(known, IDLE);
        }
    }

    private void keep() throws InterruptedException {
        workbench.extend();
        if (settings.webhook().isEmpty()) {
            watchdog.check();
        }
        Instant now = context.clock().instant();
        if (swept.isBefore(now.minus(Duration.ofHours(1)))) {
            forget(now.minus(KEPT));
            swept = now;
        }
        Thread.sleep(TICK.toMillis());
    }

    private void forget(Instant before) {
        context.store().within(books -> {
            books.updates().forget(before);
            books.letters().forget(before);
            books.buttons().forget(before);
            return before;
        });
    }

    /**
     * Tells something in a chat, after all answers.
     *
     * @param key nothing is told twice under one, for three days
     * @return whether it was not told before
     * @see Outbox for processes that do not talk themselves
     */
    public boolean tell(String key, long chat, Post post) {
        Instant now = context.clock().instant();
        boolean fresh = outbox.tell(key, chat, post, now);
        context.letters().give();
        return fresh;
    }

    /** Has all buttons of a plan in a chat do nothing any more. */
    public void withdraw(long chat, String planHash) {
        Instant now = context.clock().instant();
        context.store().within(books -> {
            books.buttons().withdraw(chat, planHash, now);
            return now;
        });
    }

    /** Shows in a chat for a few seconds that an answer is being made. */
    public void typing(long chat) {
        answering.execute(() -> api.typing(chat));
    }

    /**
     * Offers commands.
     *
     * @param chat where; everywhere else, if absent
     * @param commands what each does, by its name without a slash
     * @return whether Telegram took them
     */
    public boolean commands(Optional<Long> chat, SortedMap<String, String> commands) {
        Outcome outcome = api.commands(chat, commands);
        if (!(outcome instanceof Outcome.Sent)) {
            context.log().trouble("offering commands", outcome);
        }
        return outcome instanceof Outcome.Sent;
    }

    /** Takes what Telegram sends, if it shall send updates. */
    public Optional<WebhookReceiver> receiver() {
        return receiver;
    }

    /** Whether Telegram is heard of; for a webhook, whether it has been within a day. */
    public BotHealth health() {
        Duration patience = settings.webhook().isPresent()
                ? Duration.ofDays(1)
                : settings.poll().multipliedBy(3).plusSeconds(60);
        boolean hearing = !pulse.last().plus(patience).isBefore(context.clock().instant());
        return new BotHealth(hearing, pulse.last());
    }

    /** What is not done yet: updates that wait, and messages. */
    public List<Integer> waiting() {
        return context.store()
                .within(books ->
                        List.of(books.updates().waiting(), books.letters().waiting()));
    }

    /** Stops; what is under way comes to its end, or is done again by whoever starts next. */
    @Override
    public void close() {
        threads.close();
        context.updates().give();
        sending.shutdown();
        answering.shutdown();
        Threads.settled(sending);
        api.close();
        threads.join();
        sender.release();
        presence.close();
    }
}
