package io.agendador.prompt.postgres;

import static io.agendador.prompt.postgres.generated.Tables.MODEL_TOKENS;

import io.agendador.postgres.Tables;
import io.agendador.prompt.openai.TokenLedger;
import java.time.LocalDate;

/** What was spent, a row each day. */
final class PostgresTokenLedger implements TokenLedger {

    private final Tables tables;

    PostgresTokenLedger(Tables tables) {
        this.tables = tables;
    }

    @Override
    public long spent(LocalDate day) {
        return tables.within(sql -> sql.select(MODEL_TOKENS.TOKENS)
                .from(MODEL_TOKENS)
                .where(MODEL_TOKENS.DAY.eq(day))
                .fetchOptional(MODEL_TOKENS.TOKENS)
                .orElse(0L));
    }

    @Override
    public void add(LocalDate day, long tokens) {
        tables.within(sql -> sql.insertInto(MODEL_TOKENS)
                .set(MODEL_TOKENS.DAY, day)
                .set(MODEL_TOKENS.TOKENS, tokens)
                .onConflict(MODEL_TOKENS.DAY)
                .doUpdate()
                .set(MODEL_TOKENS.TOKENS, MODEL_TOKENS.TOKENS.plus(tokens))
                .execute());
    }
}
