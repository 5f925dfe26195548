package io.agendador.postgres.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Measures what goes by: bytes, rows, a hash. Whoever is told to stop stops here. */
final class Metered {

    private final MessageDigest digest = sha256();
    private long bytes;
    private long rows;

    /** What goes on into {@code target}, which stays open. */
    OutputStream into(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] some, int from, int count) throws IOException {
                took(some, from, count);
                out.write(some, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** What comes out of {@code source}, which breaks off where it gives more than {@code most} bytes: a few can become many. */
    InputStream outOf(InputStream source, long most) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] some, int from, int room) throws IOException {
                int count = in.read(some, from, room);
                took(some, from, Math.max(0, count));
                if (bytes > most) {
                    throw new IOException("more than there should be");
                }
                return count;
            }
        };
    }

    private void took(byte[] some, int from, int count) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("told to stop");
        }
        digest.update(some, from, count);
        bytes += count;
        for (int i = from; i < from + count; i++) {
            // COPY writes a line feed within a value as two signs.
            rows += some[i] == '\n' ? 1 : 0;
        }
    }

    long bytes() {
        return bytes;
    }

    long rows() {
        return rows;
    }

    /** To be asked once, at the end. */
    String sha256Digits() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256Digits(byte[] whole) {
        return HexFormat.of().formatHex(sha256().digest(whole));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
