package io.agendador.postgres;

import io.agendador.roster.AgendadorException;

/**
 * The schema has to be created or migrated, and the database's role may not do that; nothing in it was touched. Roles of
 * applications need no such rights: the schema's owner opens it once for each release.
 */
public final class SchemaRightsException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String schema;

    SchemaRightsException(String schema) {
        super("schema '" + schema + "' has to be migrated for this release, which the database's role may not do: open"
                + " it once with the role that owns it; nothing was changed");
        this.schema = schema;
    }

    /** Which one. */
    public String schema() {
        return schema;
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
