package io.agendador.benchmarks.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of lines that stand more than once. Blank lines, comments, imports and lines of punctuation alone do not count, nor
 * do spaces.
 *
 * @param lines how many lines belong to such a run, every copy counted
 * @param of how many lines there are that count
 * @param places the beginnings of runs, with that of their first copy
 */
record Duplicates(int lines, int of, List<String> places) {

    private record Line(Path path, int number, String text) {}

    private record Place(int file, int line) {}

    /**
     * Looks for them.
     *
     * @param length of a run, in lines that count
     */
    static Duplicates in(List<SourceFile> files, int length) {
        List<List<Line>> all = files.stream().map(Duplicates::counted).toList();
        List<BitSet> marked = all.stream().map(it -> new BitSet(it.size())).toList();
        Map<String, Place> first = new HashMap<>();
        List<String> places = new ArrayList<>();
        for (int file = 0; file < all.size(); file++) {
            for (int line = 0; line + length <= all.get(file).size(); line++) {
                Place here = new Place(file, line);
                Place there = first.putIfAbsent(run(all, here, length), here);
                if (there != null) {
                    if (!marked.get(file).get(line)) {
                        places.add(name(all, here) + " as " + name(all, there));
                    }
                    mark(marked, here, length);
                    mark(marked, there, length);
                }
            }
        }
        return new Duplicates(
                marked.stream().mapToInt(BitSet::cardinality).sum(),
                all.stream().mapToInt(List::size).sum(),
                places);
    }

    private static List<Line> counted(SourceFile file) {
        List<Line> counted = new ArrayList<>();
        for (int number = 0; number < file.lines().size(); number++) {
            String text = file.lines().get(number).replaceAll("\\s+", "");
            if (text.chars().anyMatch(Character::isLetterOrDigit) && !isAside(text)) {
                counted.add(new Line(file.path(), number + 1, text));
            }
        }
        return counted;
    }

    private static boolean isAside(String text) {
        return text.startsWith("*") || text.startsWith("/*") || text.startsWith("//") || text.startsWith("import");
    }

    private static String run(List<List<Line>> all, Place place, int length) {
        StringBuilder run = new StringBuilder();
        all.get(place.file())
                .subList(place.line(), place.line() + length)
                .forEach(it -> run.append(it.text()).append('\n'));
        return run.toString();
    }

    private static void mark(List<BitSet> marked, Place place, int length) {
        marked.get(place.file()).set(place.line(), place.line() + length);
    }

    private static String name(List<List<Line>> all, Place place) {
        Line line = all.get(place.file()).get(place.line());
        return line.path().getFileName() + ":" + line.number();
    }
}
