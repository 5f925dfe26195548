package io.agendador.prompt.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of sentences, in the order in which they are tried. Immutable. */
final class Frames {

    /**
     * One form.
     *
     * @param command which command it gives
     * @param any whether people and places may stand anywhere
     * @param head whether it is of what stands before the first restriction
     * @param ask whether it needs a question mark
     * @param free whether it tells which signs there are, in whatever order: tried when no other form fits
     */
    record Frame(String command, boolean any, boolean head, boolean ask, boolean free, Pattern pattern) {}

    private static final Pattern LINE = Pattern.compile("([a-zA-Z.]+\\w*)\\s+((?:any |head |ask |free )*)\\s*(.*)");
    private static final Pattern PART = Pattern.compile("([A-Z_]+)\\s*=\\s*(.*)");
    private static final Pattern SIGN = Pattern.compile("(?:([a-z]+):)?([A-Z_]+)");

    private final List<Frame> frames;

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
    }

    /** Those that tell the order of signs, or those that do not. */
    List<Frame> all(boolean free) {
        return frames.stream().filter(it -> it.free() == free).toList();
    }

    /**
     * Frames of such a file's text.
     *
     * @throws InvalidResourceException naming the line that is not as it should be
     */
    static Frames read(String name, Reader text) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        List<Frame> frames = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(text)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    try {
                        readLine(line, parts, frames);
                    } catch (IllegalArgumentException wrong) {
                        throw new InvalidResourceException(name, number, line, "a command and its signs");
                    }
                }
            }
        }
        return new Frames(frames);
    }

    private static void readLine(String line, Map<String, String> parts, List<Frame> frames) {
        Matcher part = PART.matcher(line);
        Matcher frame = LINE.matcher(line);
        if (part.matches()) {
            parts.put(part.group(1), expression(part.group(2), parts));
        } else if (frame.matches()) {
            String flags = frame.group(2);
            boolean free = flags.contains("free");
            String signs = frame.group(3);
            frames.add(new Frame(
                    frame.group(1),
                    free || flags.contains("any"),
                    flags.contains("head"),
                    flags.contains("ask"),
                    free,
                    Pattern.compile(free ? unordered(signs, parts) : expression(signs, parts))));
        } else {
            throw new PatternSyntaxException("no form", line, 0);
        }
    }

    /** "PIN & (A|B C) : D E": all that is joined by "&" is there, and besides it nothing but what stands behind the colon. */
    private static String unordered(String signs, Map<String, String> parts) {
        String[] sides = signs.split(":", -1);
        List<String> needed = Stream.of(sides[0].split("&"))
                .map(it -> "(?:" + expression(it, parts) + ")")
                .toList();
        Stream<String> besides = sides.length < 2
                ? Stream.of()
                : Stream.of(sides[1].trim().split(" +"))
                        .filter(it -> !it.isEmpty())
                        .map(it -> expression(it, parts));
        return needed.stream().map(it -> "(?=(?:[A-Z_]+;)*" + it + ")").collect(Collectors.joining())
                + Stream.concat(needed.stream(), besides).collect(Collectors.joining("|", "(?:", ")*"));
    }

    /** Each sign is followed by a semicolon in what is matched. */
    private static String expression(String signs, Map<String, String> parts) {
        Matcher matcher = SIGN.matcher(signs.replace("(", "(?:"));
        StringBuilder expression = new StringBuilder();
        while (matcher.find()) {
            String part = parts.get(matcher.group(2));
            String sign = part == null ? Sign.valueOf(matcher.group(2)).name() + ";" : part;
            String group = matcher.group(1) == null ? "(?:" : "(?<" + matcher.group(1) + ">";
            matcher.appendReplacement(expression, Matcher.quoteReplacement(group + sign + ")"));
        }
        matcher.appendTail(expression);
        return expression.toString().replace(" ", "");
    }
}
