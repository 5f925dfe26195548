package io.agendador.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a class of the tests' class path runs in a JVM of its own, the same as this one. */
public final class OtherJvm {

    private OtherJvm() {}

    /**
     * What is to be run, to be changed at will; nothing runs yet.
     *
     * @param main the program
     * @param arguments the program's; each becomes its text
     */
    public static ProcessBuilder running(Class<?> main, Object... arguments) {
        return running(List.of(), main, arguments);
    }

    /**
     * The same with further flags of the JVM.
     *
     * @param flags each a word
     */
    public static ProcessBuilder running(List<String> flags, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The quick compiler alone: such programs do not live long.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command);
    }
}
