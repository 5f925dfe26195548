package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.NetworkImport;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Roster;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The demo's files as they are kept, some of them changed. */
final class DemoFiles {

    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    static final Network NOTHING = Network.empty(new NetworkId(new UUID(0, 0)), "Rede", ZoneId.of("UTC"));

    private final Map<String, byte[]> files = new TreeMap<>();

    DemoFiles() {
        FileSource demo = DemoNetwork.at(SUNDAY);
        demo.files().forEach(it -> files.put(it, demo.read(it, Integer.MAX_VALUE)));
    }

    static Supplier<UUID> ids() {
        return ids(1);
    }

    private static Supplier<UUID> ids(long family) {
        long[] last = {0};
        return () -> new UUID(family, ++last[0]);
    }

    static Network demo() {
        return new DemoFiles().read().network();
    }

    String text(CsvFile file) {
        return new String(files.get(file.fileName()), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> contents() {
        return files;
    }

    DemoFiles with(CsvFile file, byte[] content) {
        files.put(file.fileName(), content);
        return this;
    }

    DemoFiles with(CsvFile file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    DemoFiles with(String fileName, String content) {
        files.put(fileName, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** One more line at the end; its number is {@link #lines}. */
    DemoFiles plus(CsvFile file, String line) {
        return with(file, text(file) + line + "\n");
    }

    DemoFiles replacing(CsvFile file, String what, String by) {
        assertThat(text(file)).contains(what);
        return with(file, text(file).replaceFirst(Pattern.quote(what), by));
    }

    DemoFiles without(CsvFile file) {
        files.remove(file.fileName());
        return this;
    }

    int lines(CsvFile file) {
        return (int) text(file).lines().count();
    }

    FileSource source() {
        return FileSource.inMemory("test", files);
    }

    NetworkImport read() {
        return read(NOTHING, Roster.EMPTY);
    }

    NetworkImport read(Network present, Roster inForce) {
        long family = present.equals(NOTHING) ? 1 : 2;
        return CsvFolder.of(source(), ids(family)).read(present, inForce::within);
    }

    NetworkImport readOnly(CsvFile... wanted) {
        return CsvFolder.of(source(), ids()).only(Set.of(wanted)).read(NOTHING, Roster.EMPTY::within);
    }
}
