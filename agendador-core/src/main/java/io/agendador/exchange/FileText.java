package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's bytes as text, if they are some. */
final class FileText {

    static final int MOST_MEGABYTES = 10;
    static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    static final int MOST_LINES = 100_000;

    private FileText() {}

    /** The text without its byte order mark, or nothing and a rejection. */
    static Optional<String> of(FileSource source, CsvFile file, Report report) {
        return of(source.read(file.fileName(), MOST_BYTES + 1), file, report);
    }

    /** The same of bytes that were read. */
    static Optional<String> of(byte[] bytes, CsvFile file, Report report) {
        if (bytes.length > MOST_BYTES) {
            report.fail(file, 0, "", Problem.FILE_TOO_LARGE, MOST_MEGABYTES, MOST_LINES);
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            report.fail(file, lines(text), "", Problem.NOT_UTF8);
            return Optional.empty();
        }
        return plain(text, file, report);
    }

    private static Optional<String> plain(String text, CsvFile file, Report report) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            report.fail(file, lines(text.substring(0, nul)), "", Problem.MALFORMED, "U+0000");
            return Optional.empty();
        }
        if (lines(text.stripTrailing()) > MOST_LINES) {
            report.fail(file, MOST_LINES + 1, "", Problem.FILE_TOO_LARGE, MOST_MEGABYTES, MOST_LINES);
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The number of the line in which the text ends, from 1. */
    private static int lines(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturnOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !carriageReturnOfPair)) {
                lines++;
            }
        }
        return lines;
    }
}
