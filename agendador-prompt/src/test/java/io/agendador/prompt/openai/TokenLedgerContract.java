package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every ledger of tokens does. */
public abstract class TokenLedgerContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A ledger in which nothing was spent. */
    protected abstract TokenLedger fresh();

    @Test
    void nothingWasSpentOnADayWithoutAPrompt() {
        assertThat(fresh().spent(TODAY)).isZero();
    }

    @Test
    void eachDayHasItsOwnSum() {
        TokenLedger ledger = fresh();
        ledger.add(TODAY, 1200);
        ledger.add(TODAY, 0);
        ledger.add(TODAY, 30);
        ledger.add(TODAY.plusDays(1), 5);
        assertThat(ledger.spent(TODAY)).isEqualTo(1230);
        assertThat(ledger.spent(TODAY.plusDays(1))).isEqualTo(5);
    }

    @Test
    void whatIsSpentAtOnceIsAllCounted() throws InterruptedException {
        TokenLedger ledger = fresh();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int each = 0; each < 40; each++) {
            threads.execute(() -> ledger.add(TODAY, 7));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(ledger.spent(TODAY)).isEqualTo(280);
    }
}
