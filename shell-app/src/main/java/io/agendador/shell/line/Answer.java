package io.agendador.shell.line;

import java.util.List;
import java.util.function.Function;

/**
 * What a command has to say.
 *
 * @param data for scripts: records, lists, text and numbers, written as JSON
 * @param lines for people
 */
public record Answer(ExitCode code, Object data, Function<Page, List<String>> lines) {

    /** The command did what it should. */
    public static Answer done(Object data, Function<Page, List<String>> lines) {
        return new Answer(ExitCode.DONE, data, lines);
    }

    /**
     * What people read on.
     *
     * @param width columns; 0 where nothing has to be cut
     * @param colours whether escape codes may be used
     */
    public record Page(int width, boolean colours) {

        /** What a grid is drawn for, also where the output goes into a file. */
        public int gridWidth() {
            return width == 0 ? 100 : width;
        }
    }
}
