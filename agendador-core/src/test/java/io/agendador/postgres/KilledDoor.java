package io.agendador.postgres;

import io.agendador.review.DoorStory;
import io.agendador.review.Transactions;
import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that stops in the middle of a deed and waits to be killed: run by {@link KilledDoorTest}. */
final class KilledDoor {

    private KilledDoor() {}

    /** The database's address, the schema, the deed, and the statement before which to stop; 0 is after the deed. */
    public static void main(String[] arguments) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        int stop = Integer.parseInt(arguments[3]);
        Transactions store = new PostgresTransactions(
                CountedStatements.of(dataSource, count -> {
                    if (count == stop) {
                        waitForTheEnd();
                    }
                }),
                arguments[1]);
        DoorStory.happen(store, DoorStory.Deed.valueOf(arguments[2]));
        waitForTheEnd();
    }

    private static void waitForTheEnd() {
        System.out.println("stopped");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
