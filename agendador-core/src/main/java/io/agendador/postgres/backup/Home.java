package io.agendador.postgres.backup;

import java.util.Optional;

/**
 * The network that a database holds.
 *
 * @param network its id
 */
record Home(String network, String name) {

    /** Empty where there is none yet. */
    static Optional<Home> in(Database database, Part roster) {
        if (!new SchemaContents(database, roster.schema()).exists()) {
            return Optional.empty();
        }
        return database
                .ask(
                        it -> new Home(it.getString(1), it.getString(2)),
                        "select id, name from " + Database.quoted(roster.schema()) + ".network")
                .stream()
                .findFirst();
    }

    /** Which rows of a table are this network's, as a clause. */
    String own(Part part, SchemaContents.Table table) {
        if (!part.shared()) {
            return "";
        }
        if (!table.has("network")) {
            throw new IllegalStateException(
                    table.name() + " is shared by networks and does not say whose its rows are");
        }
        // An id: it holds nothing that would have to be quoted.
        return "where network = '" + network + "'";
    }
}
