package io.agendador.exchange;

import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes rows into a draft, table after table, then the entries for hand-kept days against the result. For one reading. */
final class NetworkReading {

    private final Report report;
    private final Draft draft;
    private final References references;

    NetworkReading(Network present, Supplier<UUID> ids, Report report) {
        this.report = report;
        this.draft = new Draft(present, ids);
        this.references = new References(draft, report);
    }

    /** {@code rows}: of each file in its turn; nothing for one that is not there. */
    NetworkImport result(Function<CsvFile, Optional<List<Row>>> rows, Function<Period, Roster> inForce) {
        take(rows, CsvFile.POLICY, it -> PolicyRows.take(it, draft, references, report));
        take(rows, CsvFile.LOCATIONS, it -> LocationRows.take(it, draft, report));
        take(rows, CsvFile.ROOMS, it -> RoomRows.take(it, draft, references, report));
        take(rows, CsvFile.PROFESSIONALS, it -> ProfessionalRows.take(it, draft, references, report));
        take(rows, CsvFile.OPENINGS, it -> OpeningRows.take(it, draft, references, report));
        take(rows, CsvFile.OPENING_EXCEPTIONS, it -> OpeningRows.takeExceptions(it, draft, references, report));
        take(rows, CsvFile.UNAVAILABILITY, it -> UnavailabilityRows.take(it, draft, references, report));
        take(rows, CsvFile.LIMITS, it -> LimitRows.take(it, draft, references, report));
        Network network = draft.network();
        List<HandKept> handKept = rows.apply(CsvFile.HAND_KEPT)
                .map(it -> new HandKeptRows(network, references, report).take(it, inForce))
                .orElse(List.of());
        return new NetworkImport(network, handKept, report.changes(), report.rejections());
    }

    private static void take(Function<CsvFile, Optional<List<Row>>> rows, CsvFile file, Consumer<List<Row>> take) {
        rows.apply(file).ifPresent(take);
    }
}
