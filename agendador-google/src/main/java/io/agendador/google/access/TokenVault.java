package io.agendador.google.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * Encrypts tokens at rest (AES-256-GCM by Tink). What is sealed for one row opens for that row only, so that nobody who
 * can write the table moves somebody's token into another row. Safe for several threads.
 */
public final class TokenVault {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final Aead aead;

    /**
     * Reads the operator's keyset: Tink's JSON, as {@link #newKeyset()} makes it. What older keys of it sealed opens, too.
     *
     * @throws TokenVaultException if it is not one
     */
    public TokenVault(String keyset) {
        try {
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            // Without the cause: a parser's words may quote the keyset.
            throw new TokenVaultException(
                    "the keyset for tokens cannot be read; expected Tink's JSON with an AEAD key");
        }
    }

    /** A new keyset with one random key, in one line. Whoever loses it loses the tokens: keep it where secrets are kept. */
    public static String newKeyset() {
        try {
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            // None of its values has a space.
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                    .replaceAll("\\s", "");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Encrypts a secret for one row of one table; twice the same secret gives different bytes. */
    public byte[] seal(String table, String row, String secret) {
        try {
            return aead.encrypt(secret.getBytes(UTF_8), place(table, row));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Decrypts what was sealed for that row.
     *
     * @throws TokenVaultException if it was sealed for another row or with another keyset, or has changed since
     */
    public String open(String table, String row, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, place(table, row)), UTF_8);
        } catch (GeneralSecurityException wrong) {
            throw new TokenVaultException(
                    "a token does not open: sealed with another keyset or for another row; set the keyset that sealed it,"
                            + " or authorise again");
        }
    }

    private static byte[] place(String table, String row) {
        // With the length, no other pair of names runs together to the same text.
        return (table.length() + ":" + table + row).getBytes(UTF_8);
    }
}
