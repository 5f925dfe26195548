package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * Commands as JSON, and back: the form in which models answer and in which commands are stored. Objects with a
 * {@code type}, dates ISO 8601, choices by their constants' names; what is optional and not given is left out. Equal
 * commands give equal text. Safe for many threads.
 *
 * <p>Reading takes nothing as it was not meant: an unknown type or field, a missing one, a number in place of a text, a
 * key that comes twice are refused.
 */
public final class CommandJson {

    /** Of the form in which several commands are stored. */
    public static final int VERSION = 1;

    private CommandJson() {}

    /** The stored form of a prompt's commands. */
    private record Stored(int version, List<ReplanCommand> commands) {}

    /** The command's text. */
    public static String write(ReplanCommand command) {
        return CommandMapper.write(command);
    }

    /**
     * The command of such a text.
     *
     * @throws UnreadableCommandException if it is not exactly the text of a command
     */
    public static ReplanCommand read(String json) {
        return read(json, ReplanCommand.class);
    }

    /** The text of a prompt's commands: {@code {"version":1,"commands":[…]}}. */
    public static String writeAll(List<ReplanCommand> commands) {
        return CommandMapper.write(new Stored(VERSION, commands));
    }

    /**
     * The commands of such a text, in its order; also none.
     *
     * @throws UnreadableCommandException if it is not exactly such a text, or of a later version
     */
    public static List<ReplanCommand> readAll(String json) {
        Stored stored = read(json, Stored.class);
        if (stored.version() != VERSION) {
            throw UnreadableCommandException.of(stored.version());
        }
        return List.copyOf(stored.commands());
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            T value = CommandMapper.read(json, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            throw UnreadableCommandException.of(e);
        } catch (InvalidValueException e) {
            throw UnreadableCommandException.of(e);
        }
        throw UnreadableCommandException.nothing();
    }
}
