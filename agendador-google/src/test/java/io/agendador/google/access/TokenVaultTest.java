package io.agendador.google.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVaultTest {

    private static final String KEYSET = TokenVault.newKeyset();

    private final TokenVault vault = new TokenVault(KEYSET);

    @Property(tries = 200)
    void opensWhatWasSealed(@ForAll String table, @ForAll String row, @ForAll String secret) {
        // Half a character has no bytes.
        String text = new String(
                secret.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        byte[] sealed = new TokenVault(KEYSET).seal(table, row, text);
        assertThat(new TokenVault(KEYSET).open(table, row, sealed)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"account, 2", "accounts, 1", "accoun, t1"})
    void doesNotOpenForAnotherRow(String table, String row) {
        byte[] sealed = vault.seal("account", "1", "token");
        assertThatExceptionOfType(TokenVaultException.class).isThrownBy(() -> vault.open(table, row, sealed));
    }

    @Test
    void doesNotOpenWithAnotherKeyset() {
        byte[] sealed = vault.seal("account", "1", "token");
        TokenVault other = new TokenVault(TokenVault.newKeyset());
        assertThatExceptionOfType(TokenVaultException.class)
                .isThrownBy(() -> other.open("account", "1", sealed))
                .withMessageContaining("authorise again")
                .withNoCause();
    }

    @Test
    void doesNotOpenWhatWasChanged() {
        byte[] sealed = vault.seal("account", "1", "token");
        sealed[sealed.length - 1] ^= 1;
        assertThatExceptionOfType(TokenVaultException.class).isThrownBy(() -> vault.open("account", "1", sealed));
        assertThatExceptionOfType(TokenVaultException.class).isThrownBy(() -> vault.open("account", "1", new byte[0]));
    }

    @Test
    void doesNotShowTheSecretInWhatIsStored() {
        assertThat(new String(vault.seal("account", "1", "1//refresh"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("refresh");
        assertThat(vault.seal("account", "1", "token")).isNotEqualTo(vault.seal("account", "1", "token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret-keyset", "{}", "{\"primaryKeyId\": 1, \"key\": [\"secret-keyset\"]}"})
    void aKeysetThatIsNoneIsNamedWithoutQuotingIt(String keyset) {
        assertThatExceptionOfType(TokenVaultException.class)
                .isThrownBy(() -> new TokenVault(keyset))
                .withMessageContaining("keyset")
                .withMessageNotContaining("secret-keyset")
                .withNoCause();
    }
}
