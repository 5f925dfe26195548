package io.agendador.benchmarks;

/** The benchmarks' entry; it measures nothing yet. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) {
        System.out.println("No benchmark yet.");
    }
}
