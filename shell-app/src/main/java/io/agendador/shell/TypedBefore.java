package io.agendador.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a person types before a command's name, so that what is proposed can be typed as it stands. */
final class TypedBefore {

    private TypedBefore() {}

    /**
     * {@code java -jar shell-app/target/shell-app.jar }; empty within the shell and where nobody knows.
     *
     * @param arguments of the process
     * @param launched what the virtual machine was told to run, with its arguments
     * @param environment holds the folder that the person is in, which a build tool may have left
     */
    static String of(List<String> arguments, String launched, Map<String, String> environment) {
        int end = launched.indexOf(".jar");
        if (arguments.isEmpty() || end < 0) {
            return "";
        }
        String jar = near(launched.substring(0, end + ".jar".length()), environment.getOrDefault("PWD", ""));
        return "java -jar " + (jar.contains(" ") ? "\"" + jar + "\"" : jar) + " ";
    }

    private static String near(String jar, String folder) {
        try {
            Path path = Path.of(jar);
            boolean within = path.isAbsolute() && !folder.isEmpty() && path.startsWith(folder);
            return within ? Path.of(folder).relativize(path).toString() : jar;
        } catch (InvalidPathException e) {
            return jar;
        }
    }
}
