package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.SEALED_SECRET;

import io.agendador.google.access.TokenVault;
import io.agendador.postgres.Tables;
import java.util.Optional;

/** What people's consent gave, sealed. Safe for several threads and processes. */
public final class SealedTokens {

    private static final String REFRESH_TOKEN = "google-refresh-token";

    private final Tables tables;
    private final TokenVault vault;

    /** In these tables, sealed by this vault. */
    public SealedTokens(Tables tables, TokenVault vault) {
        this.tables = tables;
        this.vault = vault;
    }

    /** Keeps the token in place of the one before. */
    public void keep(String refreshToken) {
        byte[] sealed = vault.seal(SEALED_SECRET.getName(), REFRESH_TOKEN, refreshToken);
        tables.within(sql -> sql.insertInto(SEALED_SECRET)
                .set(SEALED_SECRET.NAME, REFRESH_TOKEN)
                .set(SEALED_SECRET.SEALED, sealed)
                .onConflict(SEALED_SECRET.NAME)
                .doUpdate()
                .set(SEALED_SECRET.SEALED, sealed)
                .execute());
    }

    /**
     * The token that was kept last; none if none was.
     *
     * @throws io.agendador.google.access.TokenVaultException if another keyset sealed it
     */
    public Optional<String> refreshToken() {
        return tables.within(sql -> sql.select(SEALED_SECRET.SEALED)
                        .from(SEALED_SECRET)
                        .where(SEALED_SECRET.NAME.eq(REFRESH_TOKEN))
                        .fetchOptional(SEALED_SECRET.SEALED))
                .map(it -> vault.open(SEALED_SECRET.getName(), REFRESH_TOKEN, it));
    }
}
