package io.agendador.postgres.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.document.Json;
import io.agendador.postgres.backup.Manifest.Contents;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one state of the database as a zip file, table by table; only a piece of it is ever in memory. */
final class BackupWriting {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_HASH = "manifest.sha256";

    private final Database database;
    private final Home home;
    private final Instant at;
    private final ZipOutputStream zip;

    BackupWriting(Database database, Home home, Instant at, OutputStream target) {
        this.database = database;
        this.home = home;
        this.at = at;
        this.zip = new ZipOutputStream(target, UTF_8);
    }

    static String entry(String part, String table) {
        return part + "/" + table + ".copy";
    }

    /** Within the transaction that the database is in. */
    Manifest write(List<Part> parts) throws IOException {
        List<Contents> written = new ArrayList<>();
        for (Part part : parts) {
            SchemaContents contents = new SchemaContents(database, part.schema());
            if (contents.exists()) {
                written.add(write(part, contents));
            }
        }
        Manifest manifest = new Manifest(Manifest.PRODUCT, Manifest.FORMAT, at, home.network(), home.name(), written);
        byte[] text = Json.legible(manifest).getBytes(UTF_8);
        write(MANIFEST, text);
        write(MANIFEST_HASH, (Metered.sha256Digits(text) + "  " + MANIFEST + "\n").getBytes(UTF_8));
        zip.finish();
        return manifest;
    }

    private Contents write(Part part, SchemaContents contents) throws IOException {
        List<Manifest.Table> tables = new ArrayList<>();
        for (SchemaContents.Table table : contents.tables()) {
            tables.add(write(part, contents, table));
        }
        return new Contents(part.name(), contents.migrations(), tables, contents.sequences());
    }

    private Manifest.Table write(Part part, SchemaContents contents, SchemaContents.Table table) throws IOException {
        begin(entry(part.name(), table.name()));
        Metered metered = new Metered();
        String copy = "copy (select %s from %s t %s order by %s) to stdout (encoding 'UTF8')"
                .formatted(table.list(), contents.qualified(table), home.own(part, table), table.order());
        try (OutputStream into = metered.into(zip)) {
            database.copies().copyOut(copy, into);
        } catch (SQLException e) {
            throw Database.failure(e);
        }
        zip.closeEntry();
        return new Manifest.Table(
                table.name(), table.columns(), metered.rows(), metered.bytes(), metered.sha256Digits());
    }

    private void write(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }
}
