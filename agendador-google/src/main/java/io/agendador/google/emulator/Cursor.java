package io.agendador.google.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * What a page token and a sync token stand for; clients see letters.
 *
 * @param bound which calendar and which query it belongs to
 * @param since changes after it are told; -1 for everything there is
 * @param upTo where the next list of changes begins
 * @param page how many pages came before
 * @param position the last item told
 */
record Cursor(String bound, long since, long upTo, int page, String position) {

    static Cursor full(String bound, long upTo) {
        return new Cursor(bound, -1, upTo, 0, "");
    }

    boolean incremental() {
        return since >= 0;
    }

    Cursor next(String last) {
        return new Cursor(bound, since, upTo, page + 1, last);
    }

    String token() {
        String text = String.join("\n", bound, "" + since, "" + upTo, "" + page, position);
        byte[] bytes = (checksum(text) + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Refused if it is not one of ours, or belongs to something else */
    static Cursor parse(String token, String parameter, String bound) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 6);
            if (parts.length == 6
                    && parts[0].equals(checksum(text.substring(parts[0].length() + 1)))
                    && parts[1].equals(bound)) {
                return new Cursor(
                        parts[1],
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]),
                        Integer.parseInt(parts[4]),
                        parts[5]);
            }
        } catch (IllegalArgumentException e) {
            // told below, as anything else that is not a token
        }
        throw new Refused(Reason.INVALID_PARAMETER, parameter);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), 36);
    }
}
