package io.agendador.exchange;

import io.agendador.roster.Week;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The example network that comes with the library: 16 people, 7 locations, 13 rooms, Saturdays that people agree among
 * themselves, absences, a tag, and one gap in a Saturday left open on purpose.
 */
public final class DemoNetwork {

    /** The Sunday that the files, as they are kept, begin with. */
    private static final Week WRITTEN_FOR = new Week(LocalDate.of(2026, 11, 22));

    private static final Pattern DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private DemoNetwork() {}

    /**
     * The files with all dates moved by whole weeks, so that they are about the weeks from the coming Sunday on.
     *
     * @param today local to the network's zone
     */
    public static FileSource at(LocalDate today) {
        int weeks = Week.coming(today).since(WRITTEN_FOR);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (CsvFile file : CsvFile.values()) {
            try (InputStream in = DemoNetwork.class.getResourceAsStream("demo/" + file.fileName())) {
                if (in != null) {
                    files.put(file.fileName(), moved(in.readAllBytes(), weeks));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The library's own " + file.fileName() + " cannot be read", e);
            }
        }
        return FileSource.inMemory("demo", files);
    }

    private static byte[] moved(byte[] file, int weeks) {
        String text = new String(file, StandardCharsets.UTF_8);
        String moved = DATE.matcher(text)
                .replaceAll(it -> LocalDate.parse(it.group()).plusWeeks(weeks).toString());
        return moved.getBytes(StandardCharsets.UTF_8);
    }
}
