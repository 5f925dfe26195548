package io.agendador.postgres.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An application of its own process: does what the lines of its standard input say, answers each with one line. */
final class LocalPostgresApp {

    private final Path home;
    private final Path programs;
    private final List<LocalPostgres> opened = new ArrayList<>();
    private final List<Connection> unfinished = new ArrayList<>();

    private LocalPostgresApp(Path home, Path programs) {
        this.home = home;
        this.programs = programs;
    }

    public static void main(String[] arguments) throws IOException {
        LocalPostgresApp app = new LocalPostgresApp(Path.of(arguments[0]), Path.of(arguments[1]));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println(app.answer(order));
        }
    }

    private String answer(String order) {
        try {
            return obey(order);
        } catch (LocalPostgresException refusal) {
            return refusal.problem() + " " + refusal.getMessage();
        } catch (SQLException failure) {
            return failure.toString();
        }
    }

    private String obey(String order) throws SQLException {
        return switch (order) {
            case "open" -> open();
            case "close" -> close();
            case "commit" -> insert(true);
            case "insert" -> insert(false);
            case "work" -> work();
            case "count" -> String.valueOf(Notes.in(opened.get(0)).count());
            default -> throw new IllegalArgumentException(order);
        };
    }

    private String open() {
        LocalPostgres database = LocalPostgres.open(home, programs);
        opened.add(database);
        return database.jdbcUrl();
    }

    private String close() {
        opened.remove(opened.size() - 1).close();
        return "closed";
    }

    /** Keeps the server busy for a second or two, in a place where it does not look whether it is still wanted. */
    private String work() throws SQLException {
        Notes notes = Notes.in(opened.get(0));
        Thread worker = new Thread(() -> notes.compute(2_000_000));
        worker.setDaemon(true);
        worker.start();
        notes.awaitComputing();
        return "working";
    }

    private String insert(boolean commit) throws SQLException {
        Connection connection = Notes.in(opened.get(0)).insert();
        if (commit) {
            connection.commit();
            connection.close();
            return "committed";
        }
        unfinished.add(connection);
        return "inserted";
    }
}
