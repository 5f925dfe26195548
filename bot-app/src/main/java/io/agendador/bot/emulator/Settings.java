package io.agendador.bot.emulator;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * How a Telegram emulator behaves.
 *
 * @param port on the loopback interface; 0 takes a free one
 * @param token of the one bot that it knows
 * @param username of that bot
 * @param clock what rates and the age of button presses are measured by
 * @param rates whether messages beyond Telegram's rates are refused; they are counted either way
 * @param page whether the page for people is served
 * @param numbers after which messages and updates are numbered: where a bot remembers an emulator of before, a higher one
 *     than that came to
 * @param seed of what happens at random: faults, file and query ids
 * @param pause waits before a webhook is tried again
 */
public record Settings(
        int port,
        String token,
        String username,
        InstantSource clock,
        boolean rates,
        boolean page,
        int numbers,
        long seed,
        Consumer<Duration> pause) {

    /** The token unless told otherwise. Whoever can reach the emulator may know it. */
    public static final String TOKEN = "1000001:emulated-bot-token-of-this-machine";

    /** A free port, no page, rates refused. */
    public static Settings of(InstantSource clock) {
        return new Settings(0, TOKEN, "agendador_bot", clock, true, false, 0, 1, Settings::sleep);
    }

    /** On that port. */
    public Settings port(int number) {
        return new Settings(number, token, username, clock, rates, page, numbers, seed, pause);
    }

    /** With the page for people. */
    public Settings withPage() {
        return new Settings(port, token, username, clock, rates, true, numbers, seed, pause);
    }

    /** Counts messages beyond the rates, but takes them. */
    public Settings withoutRates() {
        return new Settings(port, token, username, clock, false, page, numbers, seed, pause);
    }

    /** Numbers messages and updates after that. */
    public Settings numbersAfter(int last) {
        return new Settings(port, token, username, clock, rates, page, last, seed, pause);
    }

    /** With other chances. */
    public Settings seed(long number) {
        return new Settings(port, token, username, clock, rates, page, numbers, number, pause);
    }

    /** Waits in another way before a webhook is tried again. */
    public Settings pause(Consumer<Duration> waiting) {
        return new Settings(port, token, username, clock, rates, page, numbers, seed, waiting);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
