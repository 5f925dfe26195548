package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.lexicon.InvalidResourceException;
import io.agendador.prompt.offline.lexicon.Sign;
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
public final class Frames {

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
    private static final Pattern ROLE = Pattern.compile("[a-z]:[A-Z]");

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
    public static Frames read(String name, Reader text) throws IOException {
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
            String signs = frame.group(3);
            boolean free = flags.contains("free");
            boolean roles = ROLE.matcher(signs).find();
            List<String> patterns = free ? unordered(signs, roles, parts) : List.of(expression(signs, parts));
            patterns.forEach(it -> frames.add(new Frame(
                    frame.group(1),
                    (free && !roles) || flags.contains("any"),
                    flags.contains("head"),
                    flags.contains("ask"),
                    free,
                    Pattern.compile(it))));
        } else {
            throw new PatternSyntaxException("no form", line, 0);
        }
    }

    /**
     * "PIN & (A|B C) : D E": all that is joined by "&" is there, and besides it nothing but what stands behind the colon.
     * Where parts of people are named ("INSTEAD out:P & in:P"), each is there once: one expression for each of their orders.
     */
    private static List<String> unordered(String signs, boolean roles, Map<String, String> parts) {
        String[] sides = signs.split("\\s+:(?:\\s+|$)", -1);
        List<String> needed = Stream.of(sides[0].split("&"))
                .map(it -> "(?:" + expression(it, parts) + ")")
                .toList();
        List<String> besides = sides.length < 2
                ? List.of()
                : Stream.of(sides[1].trim().split(" +"))
                        .filter(it -> !it.isEmpty())
                        .map(it -> expression(it, parts))
                        .toList();
        if (roles) {
            String beside = besides.isEmpty() ? "" : "(?:" + String.join("|", besides) + ")*";
            return orders(needed).stream()
                    .map(it -> beside + String.join(beside, it) + beside)
                    .toList();
        }
        return List.of(needed.stream().map(it -> "(?=(?:[A-Z_]+;)*" + it + ")").collect(Collectors.joining())
                + Stream.concat(needed.stream(), besides.stream()).collect(Collectors.joining("|", "(?:", ")*")));
    }

    private static List<List<String>> orders(List<String> parts) {
        if (parts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : parts) {
            List<String> rest = parts.stream().filter(it -> !it.equals(first)).toList();
            orders(rest)
                    .forEach(it ->
                            all.add(Stream.concat(Stream.of(first), it.stream()).toList()));
        }
        return all;
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
