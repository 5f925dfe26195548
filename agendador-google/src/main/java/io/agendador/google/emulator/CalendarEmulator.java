package io.agendador.google.emulator;

import com.google.api.client.http.HttpTransport;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A Google Calendar, version 3, on this machine. Google's own client works with it unchanged: over HTTP, with
 * {@link #rootUrl()} as its root URL, or without a socket, with {@link #transport()}.
 *
 * <pre>{@code
 * try (CalendarEmulator emulator = CalendarEmulator.start(Settings.of(clock))) {
 *     Calendar client = new Calendar.Builder(new NetHttpTransport(), GsonFactory.getDefaultInstance(), credentials)
 *             .setRootUrl(emulator.rootUrl())
 *             .build();
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads. With a database, any number of emulators may show the same calendars.
 */
public final class CalendarEmulator implements AutoCloseable {

    private static final long ROUND_MILLIS = 200;

    private final Settings settings;
    private final Faults faults = new Faults();
    private final EmulatorState state;
    private final Courier courier;
    private final Front front;
    private Optional<HttpFront> http = Optional.empty();
    private Optional<ScheduledExecutorService> rounds = Optional.empty();

    private CalendarEmulator(Settings settings) {
        this.settings = settings;
        this.state = settings.state();
        this.courier = new Courier(state, settings, settings.delivery().orElseGet(HttpDelivery::new));
        this.front = new Front(state, settings, faults, courier);
    }

    /** Listens on the loopback interface until closed, and delivers channels' messages by itself. */
    @SuppressWarnings("FutureReturnValueIgnored") // a round tells of its failures itself
    public static CalendarEmulator start(Settings settings) {
        CalendarEmulator emulator = listen(settings);
        ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(it -> {
            Thread thread = new Thread(it, "calendar-emulator-courier");
            thread.setDaemon(true);
            return thread;
        });
        rounds.scheduleWithFixedDelay(emulator::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
        emulator.rounds = Optional.of(rounds);
        return emulator;
    }

    /** Listens, but delivers messages only when told to: {@link #deliver()}. */
    public static CalendarEmulator listen(Settings settings) {
        CalendarEmulator emulator = inProcess(settings);
        emulator.http = Optional.of(HttpFront.open(emulator.front, settings.port()));
        return emulator;
    }

    /** Without a port and without a thread: the same calls, the same answers. */
    public static CalendarEmulator inProcess(Settings settings) {
        return new CalendarEmulator(settings);
    }

    private void round() {
        try {
            deliver();
        } catch (RuntimeException e) {
            // A broken round must not end all later ones; what it took is lost, as messages may be.
            System.Logger log = System.getLogger(CalendarEmulator.class.getName());
            log.log(System.Logger.Level.WARNING, "messages of channels were not delivered: {0}", e.getClass());
        }
    }

    /**
     * Where the emulator listens, with a slash at the end; a root for {@link #transport()} if it does not.
     */
    public String rootUrl() {
        return http.map(it -> "http://127.0.0.1:" + it.port() + "/").orElse("http://emulador.test/");
    }

    /** The way to it without a socket; any root URL will do. */
    public HttpTransport transport() {
        return new EmulatedTransport(front);
    }

    /** What goes wrong with calls. */
    public Faults faults() {
        return faults;
    }

    /** What people do at the calendars, without the API. */
    public People people() {
        return new People(front, state);
    }

    /** How often it was called since it was made; people do not count. */
    public Calls calls() {
        return front.calls();
    }

    /** Delivers the channels' messages that are due; returns how many. */
    public int deliver() {
        return courier.deliver(settings.clock());
    }

    @Override
    public void close() {
        rounds.ifPresent(ScheduledExecutorService::shutdownNow);
        http.ifPresent(HttpFront::close);
    }
}
