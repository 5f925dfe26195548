package io.agendador.postgres.local;

/** How a running server is reached. */
record ServerAddress(int port, String password) {

    static final String HOST = "127.0.0.1";
    static final String USER = "agendador";
    static final String DATABASE = "agendador";

    String jdbcUrl() {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + DATABASE;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return jdbcUrl();
    }
}
