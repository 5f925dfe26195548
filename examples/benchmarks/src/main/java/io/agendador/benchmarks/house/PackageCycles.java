package io.agendador.benchmarks.house;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Which packages know each other in a circle, as the bytecode says.
 *
 * @param packages all of ours
 * @param inCycles those that lead back to themselves
 */
record PackageCycles(Set<String> packages, Set<String> inCycles) {

    private static final Pattern LINE = Pattern.compile("^ +(io\\.agendador[\\w.]*) +-> ([\\w.]+) .*$");

    /** Among the packages that these folders of classes hold. */
    static PackageCycles among(List<Path> folders) throws IOException {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps")
                .orElseThrow(
                        () -> new IOException("This Java has no jdeps, which reads the classes: run it with a JDK."));
        StringWriter told = new StringWriter();
        int code = jdeps.run(
                new PrintWriter(told),
                new PrintWriter(told),
                Stream.concat(
                                Stream.of("-verbose:package", "-filter:none", "--multi-release", "base"),
                                folders.stream().map(Path::toString))
                        .toArray(String[]::new));
        if (code != 0) {
            throw new IOException("jdeps ended with " + code + ": " + told);
        }
        return of(told.toString().lines().toList());
    }

    static PackageCycles of(Collection<String> lines) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String from = whole(matcher.group(1));
                String to = whole(matcher.group(2));
                known.computeIfAbsent(from, it -> new TreeSet<>());
                if (!from.equals(to)) {
                    known.get(from).add(to);
                }
            }
        }
        Set<String> inCycles = new TreeSet<>(known.keySet());
        inCycles.removeIf(it -> !leadsBack(it, known));
        return new PackageCycles(known.keySet(), inCycles);
    }

    /** What a generator wrote is one package, however many it chose. */
    private static String whole(String name) {
        return name.replaceFirst("\\.generated\\..*", ".generated");
    }

    private static boolean leadsBack(String start, Map<String, Set<String>> known) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(known.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(known.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
