package io.agendador.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However much there is to say, Telegram never sees more of it at a time than it allows. */
class RatesPropertiesTest {

    /** A message under way: when it arrives, and when its answer does. */
    private record Flight(long chat, boolean change, Instant arrival, Instant answer) {}

    @Property
    void noWindowHoldsMoreThanAllowedHoweverLongMessagesAreUnderWay(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int messages) {
        SplittableRandom random = new SplittableRandom(seed);
        Pace pace = new Pace(Rates.TELEGRAM);
        List<Flight> all = new ArrayList<>();
        List<Flight> flying = new ArrayList<>();
        Instant now = Instant.EPOCH;
        for (int i = 0; i < messages; i++) {
            long chat = random.nextInt(4) == 0 ? -1 - random.nextInt(2) : 1 + random.nextInt(40);
            boolean change = random.nextInt(5) == 0;
            Optional<Instant> free = pace.free(chat, change, now);
            while (free.isEmpty() || free.get().isAfter(now) || flying.size() > 5) {
                Optional<Flight> first = flying.stream().min(java.util.Comparator.comparing(Flight::answer));
                boolean landing = first.isPresent()
                        && (free.isEmpty()
                                || flying.size() > 5
                                || !first.get().answer().isAfter(free.get()));
                now = landing ? first.get().answer() : free.orElseThrow();
                if (landing) {
                    flying.remove(first.get());
                    pace.end(first.get().chat(), first.get().change(), now);
                }
                free = pace.free(chat, change, now);
            }
            pace.begin(chat, change);
            Instant arrival = now.plusMillis(random.nextInt(400));
            Flight flight = new Flight(chat, change, arrival, arrival.plusMillis(random.nextInt(400)));
            all.add(flight);
            flying.add(flight);
        }
        assertWithin(all, Duration.ofSeconds(1), 30);
        for (long chat = -2; chat <= 40; chat++) {
            long it = chat;
            assertWithin(all.stream().filter(f -> f.chat() == it && !f.change()).toList(), Duration.ofSeconds(1), 1);
            if (chat < 0) {
                assertWithin(all.stream().filter(f -> f.chat() == it).toList(), Duration.ofMinutes(1), 20);
            }
        }
    }

    private static void assertWithin(List<Flight> flights, Duration window, int most) {
        List<Instant> times = flights.stream().map(Flight::arrival).sorted().toList();
        for (int i = 0; i + most < times.size(); i++) {
            assertThat(Duration.between(times.get(i), times.get(i + most))).isGreaterThanOrEqualTo(window);
        }
    }

    @Property(tries = 12)
    void theEmulatorCountsNoMessageTooMany(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int messages) {
        SplittableRandom random = new SplittableRandom(seed);
        DrivenClock clock = new DrivenClock();
        try (TelegramEmulator telegram = TelegramEmulator.start(Settings.of(clock))) {
            BotSettings settings = BotSettings.of(telegram.address(), telegram.token(), Bench.ZONE);
            for (int i = 1; i <= 10; i++) {
                telegram.chat(i);
                telegram.group(-i, "G", 1, "Ana");
            }
            Pace pace = new Pace(Rates.TELEGRAM);
            try (Api api = new Api(settings.api(), settings.token(), Duration.ofSeconds(1))) {
                for (int i = 0; i < messages; i++) {
                    long chat = random.nextBoolean() ? -1 : 1 + random.nextInt(10);
                    clock.until(pace.free(chat, false, clock.instant()).orElseThrow());
                    pace.begin(chat, false);
                    assertThat(api.send(Letters.text(chat, "x" + i), java.util.OptionalInt.empty()))
                            .isInstanceOf(Outcome.Sent.class);
                    pace.end(chat, false, clock.instant());
                    clock.pass(Duration.ofMillis(random.nextInt(120)));
                }
            }
            assertThat(telegram.beyondRates()).isZero();
        }
    }
}
