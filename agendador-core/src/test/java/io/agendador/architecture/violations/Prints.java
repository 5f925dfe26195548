package io.agendador.architecture.violations;

final class Prints {

    void aLine() {
        System.out.println("…");
    }

    void anError() {
        System.err.println("…");
    }

    void aTrace(Exception failure) {
        failure.printStackTrace();
    }
}
