package io.agendador.environment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Variables in a file, one {@code NAME=value} a line. A value with spaces at its ends, quotes or {@code #} stands in
 * quotes of either kind (a backslash takes the next character within double ones); {@code #} after a space begins a
 * comment; {@code export} before a name is passed over.
 */
public final class EnvironmentFile {

    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?");
    private static final Pattern VARIABLE = Pattern.compile("\\s*(?:export\\s+)?([A-Za-z_]\\w*)\\s*=\\s*"
            + "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'([^']*+)'|([^\"'#\\s](?:(?!\\s#).)*?)?)\\s*(?:\\s#.*)?");

    /** More than anybody writes; a file that is larger was taken for one by mistake. */
    private static final int MOST_BYTES = 1 << 20;

    private EnvironmentFile() {}

    /**
     * The environment, and what the file says of variables that it does not set.
     *
     * @param file one that is not there says nothing
     * @throws EnvironmentFileException if it cannot be read, is larger than 1 MiB, or a line of it is no variable
     */
    public static Map<String, String> under(Map<String, String> environment, Path file) {
        if (!Files.isRegularFile(file)) {
            return environment;
        }
        Map<String, String> variables = new HashMap<>();
        List<String> lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher variable = VARIABLE.matcher(lines.get(i));
            if (variable.matches()) {
                variables.put(variable.group(1), value(variable));
            } else if (!NOTHING.matcher(lines.get(i)).matches()) {
                throw new EnvironmentFileException(file, i + 1);
            }
        }
        variables.putAll(environment);
        return variables;
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw EnvironmentFileException.tooLarge(file);
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new EnvironmentFileException(file, e);
        }
    }

    private static String value(Matcher variable) {
        if (variable.group(2) != null) {
            return variable.group(2).replaceAll("\\\\(.)", "$1");
        }
        String plain = variable.group(3) == null ? variable.group(4) : variable.group(3);
        return plain == null ? "" : plain;
    }
}
