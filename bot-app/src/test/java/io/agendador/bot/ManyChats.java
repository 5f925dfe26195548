package io.agendador.bot;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many coordinators who write at once, none of them waiting for an answer. */
final class ManyChats {

    /** Each is told apart in its answer. */
    private static final List<String> NAMES =
            List.of("Ana Moura", "Beatriz Lopes", "Caio Prado", "Daniela Reis", "Helena Duarte");

    private static final long FIRST = 1_001;

    private ManyChats() {}

    /**
     * Has them all write, and waits for the answers.
     *
     * @return what was lost, answered twice, out of order or too fast: nothing
     */
    static List<String> wrong(int chats, int prompts) {
        String people = IntStream.range(0, chats)
                .mapToObj(it -> (FIRST + it) + ":COORDINATOR:P" + it)
                .collect(Collectors.joining(","));
        Map<String, String> variables = Map.of(
                "AGENDADOR_TELEGRAM_PEOPLE",
                WholeServer.PEOPLE + "," + people,
                "AGENDADOR_PROMPTS_PER_MINUTE",
                "1000/1000",
                "AGENDADOR_PROMPTS_PER_DAY",
                "1000/1000");
        try (WholeServer server = new WholeServer(variables).withDemo()) {
            return wrong(server, chats, prompts);
        }
    }

    private static List<String> wrong(WholeServer server, int chats, int prompts) {
        List<ChatScreen> all = IntStream.range(0, chats)
                .mapToObj(it -> server.telegram.chat(FIRST + it))
                .toList();
        System.out.println("memory in use before: " + used() + " MB");
        for (int prompt = 0; prompt < prompts; prompt++) {
            for (ChatScreen it : all) {
                it.says("Quantas horas a " + name(prompt) + " tem semana que vem?");
            }
        }
        List<String> wrong = new ArrayList<>();
        List<String> expected =
                IntStream.range(0, prompts).mapToObj(ManyChats::name).toList();
        for (ChatScreen chat : all) {
            for (int prompt = 0; prompt < prompts; prompt++) {
                int most = prompt;
                chat.await(it -> answers(chat).size() > most, "answer " + (prompt + 1));
            }
            List<String> told = answers(chat);
            if (!told.equals(expected)) {
                wrong.add(chat.id() + " was answered " + told);
            }
        }
        System.out.println("memory in use after: " + used() + " MB");
        if (server.telegram.beyondRates() > 0) {
            wrong.add(server.telegram.beyondRates() + " messages too fast");
        }
        return wrong;
    }

    private static String name(int prompt) {
        return NAMES.get(prompt % NAMES.size());
    }

    /** Whom each answer is about, in order; an acknowledgement that nothing took the place of is none. */
    private static List<String> answers(ChatScreen chat) {
        return chat.fromBot().stream()
                .map(EmulatedMessage::text)
                .flatMap(text -> NAMES.stream().filter(text::contains).limit(1))
                .toList();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Says what was wrong; the arguments are how many chats and how many prompts in each. */
    public static void main(String[] args) {
        long from = System.nanoTime();
        List<String> wrong = wrong(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        System.out.printf("%d wrong, %.0f s%n", wrong.size(), (System.nanoTime() - from) / 1e9);
        wrong.forEach(System.out::println);
        System.exit(wrong.isEmpty() ? 0 : 1);
    }
}
