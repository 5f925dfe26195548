package io.agendador.shell.prompt;

import io.agendador.shell.command.Desk;
import io.agendador.shell.line.ShellCommand;
import java.util.List;

/** The list of the commands that talk. */
public final class PromptCommands {

    private PromptCommands() {}

    /** All of them, in the order of the help. */
    public static List<ShellCommand> all(Desk desk, PromptSource source) {
        Talking talking = new Talking(desk, source);
        return List.of(
                new PromptSay(talking),
                new ChoicePress(talking),
                new Talk(talking),
                new ReadingShow(talking),
                new HistoryList(talking),
                new PromptRepeat(talking),
                new TemplateList(talking),
                new TemplateUse(talking),
                new TemplateKeep(talking, true),
                new TemplateKeep(talking, false));
    }
}
