package io.agendador.exchange;

import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.Rejection;
import io.agendador.review.Rejection.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what one reading rejects and what it changes. Not safe for several threads. */
final class Report {

    private static final int LONGEST_ARGUMENT = 500;

    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, FileChange> changes = new LinkedHashMap<>();
    private final Set<CsvFile> failed = EnumSet.noneOf(CsvFile.class);
    private final Map<CsvFile, Map<String, Integer>> leftOut = new HashMap<>();
    private final @Nullable String document;

    /** Of a folder. */
    Report() {
        this(null);
    }

    /** {@code document}: the one file that stands for all of them; null for a folder. */
    Report(@Nullable String document) {
        this.document = document;
    }

    /** Where people find what belongs to this file. */
    String name(CsvFile file) {
        return document == null ? file.fileName() : document;
    }

    void reject(String file, int line, String column, Problem problem, Object... arguments) {
        List<String> shown = Arrays.stream(arguments).map(Report::shown).toList();
        rejections.add(new Rejection(file, line, column, problem, shown));
    }

    /** None of the file is taken. */
    void fail(CsvFile file, int line, String column, Problem problem, Object... arguments) {
        failed.add(file);
        reject(name(file), line, column, problem, arguments);
    }

    boolean failed(CsvFile file) {
        return failed.contains(file);
    }

    void change(FileChange change) {
        changes.merge(change.file(), change, FileChange::plus);
    }

    /** Remembers that this name would be known but for its own line's rejection. */
    void leaveOut(CsvFile file, String key, int line) {
        leftOut.computeIfAbsent(file, any -> new HashMap<>()).putIfAbsent(key, line);
    }

    /** The line of this file that would have made the name known, 0 if the whole file was not taken. */
    Optional<Integer> leftOut(CsvFile file, String key) {
        Integer line = leftOut.getOrDefault(file, Map.of()).get(key);
        return line == null && failed.contains(file) ? Optional.of(0) : Optional.ofNullable(line);
    }

    List<FileChange> changes() {
        return List.copyOf(changes.values());
    }

    List<Rejection> rejections() {
        Comparator<Rejection> byFile = Comparator.comparing(
                it -> CsvFile.named(it.file()).map(CsvFile::ordinal).orElse(-1));
        return rejections.stream().sorted(byFile.thenComparing(Rejection::line)).toList();
    }

    /** What was found, fit for a terminal: on one line, not too long, without characters that steer. */
    private static String shown(Object argument) {
        String text = Objects.toString(argument).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        int end = LONGEST_ARGUMENT - (Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 1)) ? 1 : 0);
        return text.substring(0, end) + "…";
    }
}
