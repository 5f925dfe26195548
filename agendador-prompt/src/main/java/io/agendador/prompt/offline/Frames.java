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

/** The forms of sentences, in the order in which they are tried. Immutable. */
final class Frames {

    /**
     * One form.
     *
     * @param command which command it gives
     * @param any whether people and places may stand anywhere
     * @param head whether it is of what stands before the first restriction
     * @param ask whether it needs a question mark
     */
    record Frame(String command, boolean any, boolean head, boolean ask, Pattern pattern) {}

    private static final Pattern LINE = Pattern.compile("([a-zA-Z.]+\\w*)\\s+((?:any |head |ask )*)\\s*(.*)");
    private static final Pattern PART = Pattern.compile("([A-Z_]+)\\s*=\\s*(.*)");
    private static final Pattern SIGN = Pattern.compile("(?:([a-z]+):)?([A-Z_]+)");

    private final List<Frame> frames;

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
    }

    List<Frame> all() {
        return frames;
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
            frames.add(new Frame(
                    frame.group(1),
                    flags.contains("any"),
                    flags.contains("head"),
                    flags.contains("ask"),
                    Pattern.compile(expression(frame.group(3), parts))));
        } else {
            throw new PatternSyntaxException("no form", line, 0);
        }
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
