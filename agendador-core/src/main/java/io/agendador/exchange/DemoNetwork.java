package io.agendador.exchange;

import io.agendador.review.Adjustments;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Week;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The example network that comes with the library: 16 people, 7 locations, 13 rooms, Saturdays that people agree among
 * themselves, absences, a tag, and one gap in a Saturday left open on purpose.
 */
public final class DemoNetwork {

    /** Never another network's: what is stored under it came from here. */
    public static final NetworkId ID =
            new NetworkId(UUID.nameUUIDFromBytes("agendador/demo".getBytes(StandardCharsets.UTF_8)));

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    /** The Sunday that the files, as they are kept, begin with. */
    private static final Week WRITTEN_FOR = new Week(LocalDate.of(2026, 11, 22));

    private static final Pattern DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");

    private DemoNetwork() {}

    /**
     * Stores it, or brings back what is missing of it. Lines that decisions made since stand against are left out: what
     * somebody tried is never undone.
     *
     * @param adjustments the door that changes go through
     * @param ids gives people, places and rooms their ids
     * @return empty where another network is stored: then nothing is done
     */
    public static Optional<NetworkKeeping.Taken> load(
            Transactions transactions,
            Adjustments adjustments,
            InstantSource clock,
            Supplier<UUID> ids,
            Author author) {
        boolean another = transactions.<Boolean>read(stores -> stores.roster()
                .network()
                .filter(it -> !it.network().id().equals(ID))
                .isPresent());
        if (another) {
            return Optional.empty();
        }
        NetworkKeeping keeping = new NetworkKeeping(transactions, adjustments, Network.empty(ID, "Demo", ZONE));
        return Optional.of(keeping.take(
                CsvFolder.of(at(LocalDate.ofInstant(clock.instant(), ZONE)), ids),
                NetworkKeeping.Mode.PARTIAL,
                Consent.given(author, "demo")));
    }

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
