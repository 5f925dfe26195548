package io.agendador.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param number the line it begins in, from 1
 * @param fields as written, at most 100 of them
 */
record CsvLine(int number, List<String> fields) {

    // No file has so many columns; megabytes of commas must not become millions of fields.
    private static final int MOST_FIELDS = 100;

    boolean blank() {
        // Of a longer one nobody knows.
        return fields.size() < MOST_FIELDS && fields.stream().allMatch(String::isBlank);
    }

    /** Builds the lines, and knows where the one began that the reader stumbled over. */
    static final class Collector extends AbstractBaseCsvCallbackHandler<CsvLine> {

        private int begun = 1;
        private List<String> fields = new ArrayList<>();

        int begun() {
            return begun;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            begun = (int) startingLineNumber;
            fields = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index < MOST_FIELDS) {
                fields.add(length == 0 ? "" : new String(buffer, offset, length));
            }
        }

        @Override
        protected CsvLine buildRecord() {
            return new CsvLine(begun, List.copyOf(fields));
        }
    }
}
