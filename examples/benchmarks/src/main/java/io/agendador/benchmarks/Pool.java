package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.postgres.local.LocalPostgres;

/** Connections to a database. */
final class Pool {

    private Pool() {}

    /** To this server. */
    static HikariDataSource to(LocalPostgres server, int connections) {
        return to(server.jdbcUrl(), server.user(), server.password(), connections);
    }

    static HikariDataSource to(String url, String user, String password, int connections) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(connections);
        return new HikariDataSource(settings);
    }
}
