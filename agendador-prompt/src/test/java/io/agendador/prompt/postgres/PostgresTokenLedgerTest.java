package io.agendador.prompt.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.TestDatabase;
import io.agendador.prompt.openai.TokenLedger;
import io.agendador.prompt.openai.TokenLedgerContract;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostgresTokenLedgerTest extends TokenLedgerContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Override
    protected TokenLedger fresh() {
        return FreshPrompts.open().tokens();
    }

    @Test
    void whatOneProcessSpentTheNextOneKnows() {
        TestDatabase database = TestDatabase.embedded();
        String schema = database.newSchema();
        PostgresPrompts.open(database.dataSource(), schema).tokens().add(TODAY, 90);
        assertThat(PostgresPrompts.open(database.dataSource(), schema).tokens().spent(TODAY))
                .isEqualTo(90);
    }
}
