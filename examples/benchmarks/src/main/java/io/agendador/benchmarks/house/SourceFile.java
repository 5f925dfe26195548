package io.agendador.benchmarks.house;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of sources.
 *
 * @param lines as they stand there
 * @param methods how many lines each method with a body has, those of inner types among them
 * @param open how many of its types are public, inner ones not counted
 * @param closed how many are not
 */
record SourceFile(Path path, List<String> lines, List<Integer> methods, int open, int closed) {}
