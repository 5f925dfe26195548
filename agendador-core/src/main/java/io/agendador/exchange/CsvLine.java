package io.agendador.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param number the line it begins in, from 1
 */
record CsvLine(int number, List<String> fields) {

    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
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
            fields.add(new String(buffer, offset, length));
        }

        @Override
        protected CsvLine buildRecord() {
            return new CsvLine(begun, List.copyOf(fields));
        }
    }
}
