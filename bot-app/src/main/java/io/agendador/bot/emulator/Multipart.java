package io.agendador.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a {@code multipart/form-data} body apart. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("(?i)\\bname=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)filename\\*?=\"?([^\";\r\n]*)");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(.+)$");

    private Multipart() {}

    static Optional<String> boundary(String contentType) {
        Matcher found = BOUNDARY.matcher(contentType);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static void read(
            byte[] body, String boundary, BiConsumer<String, String> fields, BiConsumer<String, Upload> files) {
        // One char a byte: indexes are those of the bytes.
        String raw = new String(body, StandardCharsets.ISO_8859_1);
        String mark = "--" + boundary;
        int from = raw.indexOf(mark);
        while (from >= 0) {
            int start = from + mark.length();
            int next = raw.indexOf("\r\n" + mark, start);
            if (next < 0) {
                return;
            }
            part(raw.substring(start, next), fields, files);
            from = next + 2;
        }
    }

    private static void part(String part, BiConsumer<String, String> fields, BiConsumer<String, Upload> files) {
        int split = part.indexOf("\r\n\r\n");
        if (split < 0) {
            return;
        }
        String head = utf8(part.substring(0, split));
        String content = part.substring(split + 4);
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            return;
        }
        Matcher file = FILE.matcher(head);
        if (file.find()) {
            Matcher type = TYPE.matcher(head);
            String kind = type.find() ? type.group(1).strip() : "application/octet-stream";
            files.accept(name.group(1), new Upload(file.group(1), kind, content.getBytes(StandardCharsets.ISO_8859_1)));
        } else {
            fields.accept(name.group(1), utf8(content));
        }
    }

    private static String utf8(String raw) {
        return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
