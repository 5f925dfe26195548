package io.agendador.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds tests that the build passes by, because it knows tests by the ends of their names. */
final class TestNames {

    private static final Pattern TESTS = Pattern.compile(
            "^\\s*@(Test|Property|Example|ParameterizedTest|RepeatedTest|TestFactory)\\b", Pattern.MULTILINE);

    private static final Pattern TYPE = Pattern.compile(
            "^(?<modifiers>[a-z ]*)\\b(?<kind>class|interface|record|enum) (?<name>\\w+)(?<above>[^{]*)",
            Pattern.MULTILINE);

    private static final Pattern NAME = Pattern.compile("\\w+");

    /** @param above what it says of the types that it is made from */
    private record Type(boolean runs, boolean hasTests, String above) {}

    private final Map<String, Type> types;

    private TestNames(Map<String, Type> types) {
        this.types = types;
    }

    /** The types with tests of their own or inherited, in these folders of sources, that neither Test nor IT ends. */
    static List<String> passedBy(List<Path> folders) throws IOException {
        Map<String, Type> types = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    add(Files.readString(file), types);
                }
            }
        }
        TestNames names = new TestNames(types);
        return types.keySet().stream().filter(names::isPassedBy).toList();
    }

    private static void add(String source, Map<String, Type> types) {
        Matcher type = TYPE.matcher(source);
        if (type.find()) {
            boolean runs = type.group("kind").equals("class")
                    && !type.group("modifiers").contains("abstract");
            types.put(type.group("name"), new Type(runs, TESTS.matcher(source).find(), type.group("above")));
        }
    }

    private boolean isPassedBy(String name) {
        return types.get(name).runs() && !name.endsWith("Test") && !name.endsWith("IT") && hasTests(name);
    }

    private boolean hasTests(String name) {
        Type type = types.get(name);
        return type != null
                && (type.hasTests()
                        || NAME.matcher(type.above())
                                .results()
                                .map(MatchResult::group)
                                .anyMatch(above -> !above.equals(name) && hasTests(above)));
    }
}
