package io.agendador.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes lines as CSV. */
final class CsvText {

    private CsvText() {}

    /** The cells of a line as text; what is null is empty. */
    static List<String> line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(it -> it == null ? "" : it.toString()).toList();
    }

    static String of(List<String> header, Stream<List<String>> lines) {
        StringWriter text = new StringWriter();
        // Without a buffer of its own there is nothing to flush.
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(header);
        lines.forEach(
                line -> csv.writeRecord(line.stream().map(Formulas::guarded).toList()));
        return text.toString();
    }
}
