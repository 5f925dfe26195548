package io.agendador.postgres.backup;

import io.agendador.document.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a restore puts in the place of what.
 *
 * @param backup what comes
 * @param network the name of the network that is there, or null
 * @param revision of the network that is there; 0 if there is none
 * @param decisions how many entries of the audit trail are younger than the backup
 * @param tables whose numbers of rows differ, in the order of the backup
 */
public record Comparison(Manifest backup, @Nullable String network, long revision, long decisions, List<Rows> tables) {

    public Comparison {
        tables = List.copyOf(tables);
    }

    /** How many rows a table has now, and would have then. */
    public record Rows(String part, String table, long now, long then) {}

    /** The same as long as the same would be replaced by the same: SHA-256, 64 hexadecimal digits. */
    public String hash() {
        return Json.hash(this);
    }
}
