package io.agendador.google.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.google.access.TokenVault;
import io.agendador.google.access.TokenVaultException;
import io.agendador.postgres.Tables;
import io.agendador.postgres.TestDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealedTokensTest {

    private final Tables tables = TestDatabase.embedded().newStore().tables();
    private final SealedTokens tokens = new SealedTokens(tables, new TokenVault(TokenVault.newKeyset()));

    @Test
    void theOneThatWasKeptLastIsThere() {
        assertThat(tokens.refreshToken()).isEmpty();
        tokens.keep("1//first");
        tokens.keep("1//second");
        assertThat(tokens.refreshToken()).hasValue("1//second");
    }

    @Test
    void whoeverReadsTheTableReadsNoToken() {
        tokens.keep("1//secret");
        byte[] sealed = tables.within(
                sql -> sql.fetchOne("select sealed from sealed_secret").get(0, byte[].class));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void anotherKeysetDoesNotOpenIt() {
        tokens.keep("1//secret");
        SealedTokens others = new SealedTokens(tables, new TokenVault(TokenVault.newKeyset()));
        assertThatThrownBy(others::refreshToken).isInstanceOf(TokenVaultException.class);
        others.keep("1//other");
        assertThat(others.refreshToken()).hasValue("1//other");
    }
}
