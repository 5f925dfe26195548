package io.agendador.shell.command;

import io.agendador.present.TextTable;
import io.agendador.shell.line.Answer;
import java.util.List;
import java.util.function.Function;

/** Answers that are lists: JSON objects for scripts, a table for people. */
public final class Listing {

    private Listing() {}

    /** {@code cells}: of one entry, in the order of the header. */
    public static <T> Answer of(List<T> entries, List<String> header, Function<T, List<?>> cells, String ifNone) {
        return Answer.done(entries, page -> {
            TextTable table = TextTable.of(header.toArray(String[]::new));
            entries.forEach(it -> table.row(cells.apply(it).toArray()));
            return entries.isEmpty() ? List.of(ifNone) : table.lines(page.width(), page.colours());
        });
    }
}
