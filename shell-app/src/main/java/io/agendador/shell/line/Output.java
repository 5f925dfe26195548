package io.agendador.shell.line;

import io.agendador.present.Style;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where answers and messages go: data to one side, what is said about it to the other. */
public final class Output {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter data;
    private final PrintWriter messages;
    private final boolean terminal;
    private final boolean colours;
    private final IntSupplier width;
    private boolean silent;

    /**
     * An output.
     *
     * @param data for what was asked
     * @param messages for failures and progress
     * @param terminal whether a person watches
     * @param colours whether that person wants colours
     * @param width asked only for what is written for a person
     */
    public Output(PrintWriter data, PrintWriter messages, boolean terminal, boolean colours, IntSupplier width) {
        this.data = data;
        this.messages = messages;
        this.terminal = terminal;
        this.colours = colours;
        this.width = width;
    }

    /** Writes the answer for scripts or for people. */
    void print(Answer answer, boolean json) {
        if (json && !(answer.data() instanceof JsonLines)) {
            data.println(Json.WRITER.writeValueAsString(answer.data()));
        } else {
            answer.lines().apply(page()).forEach(data::println);
        }
        data.flush();
    }

    /** Shows a person what they are about to be asked about; data stay data. */
    void show(Function<Answer.Page, List<String>> lines) {
        lines.apply(page()).forEach(messages::println);
        messages.flush();
    }

    private Answer.Page page() {
        return new Answer.Page(terminal ? width.getAsInt() : 0, terminal && colours);
    }

    /** Made only if a script asks for it: it takes a tenth of the time of a short command. */
    private static final class Json {
        static final JsonMapper WRITER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** Writes one sentence about what did not work. */
    public void complain(String sentence) {
        messages.println(terminal && colours ? Style.WRONG.ansi(sentence) : sentence);
        messages.flush();
    }

    /** Says something to a person who sits there. */
    void greet(String words) {
        messages.println(words);
        messages.flush();
    }

    /** Shows what is going on in a line that vanishes; nothing where nobody watches. */
    public void progress(String what) {
        if (terminal && !silent) {
            messages.print(CLEAR_LINE + what);
            messages.flush();
        }
    }

    /** Does it without showing any progress, which would stand in the line that a person types. */
    <T> T silently(Supplier<T> work) {
        silent = true;
        try {
            return work.get();
        } finally {
            silent = false;
        }
    }

    /** Takes the line of progress away. */
    void progressEnds() {
        progress("");
    }
}
