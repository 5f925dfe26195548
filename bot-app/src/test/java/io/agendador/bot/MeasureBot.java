package io.agendador.bot;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures how long a coordinator waits: the whole server on a real PostgreSQL, the demo network, the emulated Telegram and
 * calendars. {@code docs/performance.md} says how to run it; the argument is how many prompts.
 */
final class MeasureBot {

    private static final List<String> PROMPTS = List.of(
            "Refaça semana 2 priorizando turno da manhã para Ana",
            "Refaça a semana 3",
            "A Joana não pode na terça de manhã",
            "Ana de férias de 1 a 3/12",
            "Refazer semanas 3-4 ignorando preferências de local",
            "Bia no máximo 20 horas na semana que vem");

    private static final int WARM_UP = 10;
    private static final double SECOND = 1_000_000_000.0;

    private MeasureBot() {}

    /** Says one line for each figure. */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        List<Waited> all = new ArrayList<>();
        try (WholeServer server = new WholeServer(
                        Map.of("AGENDADOR_PROMPTS_PER_MINUTE", "1000/1000", "AGENDADOR_PROMPTS_PER_DAY", "1000/1000"))
                .withDemo()) {
            ChatScreen carla = server.carla();
            inForce(carla);
            for (int i = 0; i < WARM_UP + count; i++) {
                Waited waited = asked(carla, PROMPTS.get(i % PROMPTS.size()));
                if (i >= WARM_UP) {
                    all.add(waited);
                }
            }
            tell("acknowledged", all.stream().map(Waited::acknowledged));
            tell("preview with picture", all.stream().flatMap(it -> it.picture().stream()));
            tell("buttons beneath the last picture", all.stream().map(Waited::buttons));
            System.out.println("beyond Telegram's rates: " + server.telegram.beyondRates());
        }
        System.exit(0);
    }

    /**
     * How long a person waited, in seconds.
     *
     * @param picture the first one; none where a prompt is asked back about
     */
    private record Waited(double acknowledged, Optional<Double> picture, double buttons) {}

    private static Waited asked(ChatScreen carla, String prompt) {
        int before = carla.messages().size();
        Predicate<EmulatedMessage> fresh = it -> carla.messages().indexOf(it) > before;
        long from = System.nanoTime();
        carla.says(prompt);
        carla.await(fresh, "an acknowledgement");
        double acknowledged = since(from);
        Predicate<EmulatedMessage> pressable =
                it -> fresh.test(it) && !it.labels().isEmpty();
        EmulatedMessage first = carla.await(
                it -> pressable.test(it) || (fresh.test(it) && it.kind() == EmulatedMessage.Kind.PHOTO), "a picture");
        double picture = since(from);
        EmulatedMessage last = carla.await(pressable, "something to press");
        double buttons = since(from);
        next(carla, last);
        return new Waited(
                acknowledged,
                first.kind() == EmulatedMessage.Kind.PHOTO ? Optional.of(picture) : Optional.empty(),
                buttons);
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / SECOND;
    }

    private static void inForce(ChatScreen carla) {
        carla.says("Refaça as semanas 1 a 4");
        carla.presses("Aprovar");
        carla.expects("em vigor");
    }

    /** The chat rests before the next prompt: what is measured is not how fast Telegram lets a chat go. */
    private static void next(ChatScreen carla, EmulatedMessage last) {
        String way =
                last.labels().contains("Rejeitar") ? "Rejeitar" : last.labels().get(0);
        int before = carla.messages().size();
        carla.presses(way);
        carla.await(it -> carla.messages().indexOf(it) >= before, "an answer");
        try {
            Thread.sleep(1_200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(String what, Stream<Double> seconds) {
        List<Double> sorted = seconds.sorted().toList();
        System.out.printf(
                "%s: n %d, median %.2f s, p95 %.2f s, p99 %.2f s, worst %.2f s%n",
                what, sorted.size(), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
