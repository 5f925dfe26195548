package io.agendador.postgres;

import io.agendador.roster.AgendadorException;

/** The schema was migrated by a newer release than this one; nothing in it was touched. */
public final class SchemaVersionException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final String supported;

    SchemaVersionException(String schema, String found, String supported) {
        super("schema '" + schema + "' has version " + found + ", this release knows up to " + supported
                + ": start the release that wrote it, or a newer one; nothing was changed");
        this.found = found;
        this.supported = supported;
    }

    /** The version of the schema. */
    public String found() {
        return found;
    }

    /** The highest version that this release knows. */
    public String supported() {
        return supported;
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
