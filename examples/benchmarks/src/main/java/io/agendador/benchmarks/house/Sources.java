package io.agendador.benchmarks.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What people wrote of a module: its sources without tests and without what a generator wrote, as javac parses them. */
final class Sources {

    private static final String GENERATED = "/postgres/generated/";

    private final SourcePositions positions;
    private final List<SourceFile> files = new ArrayList<>();

    private Sources(JavacTask task) {
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** The files beneath a folder, in the order of their paths. */
    static List<SourceFile> beneath(Path folder) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IOException("This Java has no compiler, which reads the sources: run it with a JDK.");
        }
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(javaFiles(folder)));
            Sources sources = new Sources(task);
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(unit);
            }
            return sources.files;
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(it -> it.toString().endsWith(".java"))
                    .filter(it -> !it.toString().replace('\\', '/').contains(GENERATED))
                    .sorted()
                    .toList();
        }
    }

    private void add(CompilationUnitTree unit) throws IOException {
        Path path = Path.of(unit.getSourceFile().toUri());
        List<ClassTree> types = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
        int open = (int) types.stream()
                .filter(it -> it.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .count();
        List<Integer> methods = new ArrayList<>();
        new Methods(unit, methods).scan(unit, null);
        files.add(new SourceFile(path, Files.readAllLines(path), methods, open, types.size() - open));
    }

    /** Lines from a method's type to its last brace; what stands above, annotations among it, does not count. */
    private final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final List<Integer> lengths;

        private Methods(CompilationUnitTree unit, List<Integer> lengths) {
            this.unit = unit;
            this.lengths = lengths;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(start(method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                lengths.add((int) (last - first + 1));
            }
            return super.visitMethod(method, null);
        }

        private long start(MethodTree method) {
            if (method.getReturnType() != null) {
                return positions.getStartPosition(unit, method.getReturnType());
            }
            return Math.max(
                    positions.getStartPosition(unit, method), positions.getEndPosition(unit, method.getModifiers()));
        }
    }
}
