package io.agendador.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the glossary, read from its tables: each line is {@code | `CodeTerm` | pt-BR | meaning |}. A term that is
 * no type is written without backticks.
 *
 * @param types the terms in backticks
 */
record Glossary(Set<String> types) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| *`(\\w+)` *\\|[^|\\n]*\\S[^|\\n]*\\|[^|\\n]*\\S[^|\\n]*\\| *$");

    static Glossary of(String markdown) {
        return new Glossary(
                LINE.matcher(markdown).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The public types that stand for themselves and have no complete line, in order. */
    List<String> missing(Collection<JavaClass> all) {
        return all.stream()
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC) && it.isTopLevelClass())
                .map(JavaClass::getSimpleName)
                .filter(it -> !types.contains(it))
                .sorted()
                .toList();
    }

    /** The terms in backticks that are no type any more. */
    List<String> outdated(Collection<JavaClass> all) {
        Set<String> names = all.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        return types.stream().filter(it -> !names.contains(it)).toList();
    }
}
