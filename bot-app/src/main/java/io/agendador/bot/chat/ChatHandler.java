package io.agendador.bot.chat;

import io.agendador.bot.telegram.Allowlist;
import io.agendador.bot.telegram.Button;
import io.agendador.bot.telegram.Handler;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.TelegramBot;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Texts;
import io.agendador.review.NameSearch;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author.Role;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bot as people know it: what is written is a prompt or a command, what is pressed leads on. Safe for many threads. */
public final class ChatHandler implements Handler {

    /** Of buttons that stand for a command. */
    static final String ASK = "ask";

    private final Texts texts;
    private final Talk talk;
    private final RosterReports reports;
    private final InstantSource clock;
    private final Map<String, Command> commands;
    private final Map<String, Press> presses = new HashMap<>();

    /** On these parts. */
    public ChatHandler(ChatParts parts) {
        texts = ChatTexts.over(parts.texts());
        reports = parts.agendador().reports();
        clock = parts.clock();
        talk = new Talk(parts);
        List<Command> all = CommandList.of(parts, talk);
        commands = all.stream().collect(Collectors.toMap(Command::name, Function.identity()));
        presses.putAll(talk.presses());
        all.forEach(it -> presses.putAll(it.presses()));
        presses.put(ASK, (turn, scene, name) -> ask(turn, scene, name, ""));
    }

    /** Offers everybody who is let in the commands of their role, and groups those that all may use. */
    public void offer(TelegramBot bot, Allowlist allowed) {
        for (long person : allowed.people(Role.VIEWER)) {
            allowed.author(person, person).ifPresent(it -> bot.commands(Optional.of(person), offered(it.role())));
        }
        allowed.groups().forEach(it -> bot.commands(Optional.of(it), offered(Role.VIEWER)));
    }

    /** What is offered to somebody of this role: what each command does, by its name. */
    SortedMap<String, String> offered(Role role) {
        SortedMap<String, String> offered = new TreeMap<>();
        commands.values().stream()
                .filter(it -> role.includes(it.role()))
                .forEach(it -> offered.put(it.name(), texts.text("chat.command." + it.name())));
        return offered;
    }

    @Override
    public void handle(Turn turn) {
        Optional<Scene> scene = reports.network().map(it -> new Scene(it.network(), clock.instant()));
        if (scene.isEmpty()) {
            say(turn, texts.text("chat.nonetwork"));
            return;
        }
        switch (turn.incoming().kind()) {
            case TEXT -> text(turn, scene.get(), turn.incoming().text().strip());
            case PRESS -> turn.button().ifPresent(it -> press(turn, scene.get(), it));
            default -> say(turn, texts.text("chat.other"));
        }
    }

    private void press(Turn turn, Scene scene, Button button) {
        Press press = presses.get(button.kind());
        if (press == null) {
            say(turn, texts.text("chat.button.gone"));
        } else {
            press.press(turn, scene, button.argument());
        }
    }

    private void text(Turn turn, Scene scene, String text) {
        if (!text.startsWith("/")) {
            talk.say(turn, text);
            return;
        }
        String[] words = text.substring(1).split("\\s+", 2);
        // In groups a command may carry the bot's name: /semana@bot.
        ask(turn, scene, NameSearch.plain(words[0].replaceFirst("@.*", "")), words.length < 2 ? "" : words[1].strip());
    }

    private void ask(Turn turn, Scene scene, String name, String rest) {
        Command command = commands.get(aliased(name));
        if (command == null) {
            say(turn, unknown(name));
        } else if (!turn.author().role().includes(command.role())) {
            say(turn, texts.text("chat.forbidden", name));
        } else {
            command.ask().ask(turn, scene, rest);
        }
    }

    private static String aliased(String name) {
        return name.equals("start") || name.equals("help") ? CommandList.HELP : name;
    }

    private String unknown(String name) {
        return NameSearch.nearest(name, commands.keySet())
                .map(it -> texts.text("chat.unknown.near", name, it))
                .orElseGet(() -> texts.text("chat.unknown", name));
    }

    private static void say(Turn turn, String sentence) {
        turn.answer(Post.text(Rich.of(sentence)));
    }
}
