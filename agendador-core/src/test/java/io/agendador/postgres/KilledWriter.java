package io.agendador.postgres;

import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that stops in the middle of a change and waits to be killed: run by {@link KilledWriteTest}. */
final class KilledWriter {

    private KilledWriter() {}

    /** The database's address, the schema, and the step after which to stop; one beyond the last is after the commit. */
    public static void main(String[] arguments) throws InterruptedException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        int last = Integer.parseInt(arguments[2]);
        new Flip(step -> stopAfter(last, step))
                .in(PostgresStore.open(dataSource, arguments[1]).transactions());
        stopAfter(last, Flip.STEPS + 1);
    }

    private static void stopAfter(int last, int step) {
        if (step == last) {
            System.out.println("stopped");
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
