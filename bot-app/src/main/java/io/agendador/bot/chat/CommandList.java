package io.agendador.bot.chat;

import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Texts;
import io.agendador.roster.Author.Role;
import java.util.ArrayList;
import java.util.List;

/** All commands, in the order in which they are explained. */
final class CommandList {

    static final String HELP = "ajuda";

    private CommandList() {}

    static List<Command> of(ChatParts parts, Talk talk) {
        List<Command> all = new ArrayList<>();
        all.addAll(new Weeks(parts).commands());
        all.addAll(new Questions(parts).commands());
        all.add(new Conflicts(parts).command());
        all.add(new Proposed(parts, talk).command());
        all.add(new Saturdays(parts, talk).command());
        all.add(new Exchanges(parts, talk).command());
        all.addAll(new Prompts(parts, talk).commands());
        all.add(new Status(parts).command());
        Texts texts = ChatTexts.over(parts.texts());
        List<Command> explained = List.copyOf(all);
        all.add(Command.of(HELP, Role.VIEWER, (turn, scene, rest) -> help(turn, texts, explained)));
        return all;
    }

    private static void help(Turn turn, Texts texts, List<Command> all) {
        Role role = turn.author().role();
        Rich words = Rich.of(texts.text("chat.help." + role, turn.author().name()));
        for (Command it : all) {
            if (role.includes(it.role())) {
                words = words.line().bold("/" + it.name()).text(" " + texts.text("chat.command." + it.name()));
            }
        }
        turn.answer(Post.text(words));
    }
}
