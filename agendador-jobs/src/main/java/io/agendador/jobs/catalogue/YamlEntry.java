package io.agendador.jobs.catalogue;

import io.agendador.jobs.catalogue.CatalogueProblem.Kind;
import io.agendador.jobs.schedule.InvalidCronException;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a YAML file. What it does not hold is noted as a problem, and read as if it were not there, so that the rest
 * can be read.
 *
 * @param path the way to it
 * @param problems to which others are added
 */
record YamlEntry(String path, Node node, List<CatalogueProblem> problems) {

    /** The fields in the order in which they stand, whatever their names. */
    Map<String, YamlEntry> fields() {
        Map<String, YamlEntry> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            refuse(Kind.NOT_FIELDS, "");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            YamlEntry key = at(path, tuple.getKeyNode());
            key.text().ifPresent(name -> {
                YamlEntry field = at(path.isEmpty() ? name : path + "." + name, tuple.getValueNode());
                if (fields.putIfAbsent(name, field) != null) {
                    at(field.path, tuple.getKeyNode()).refuse(Kind.TWICE, "");
                }
            });
        }
        return fields;
    }

    /** The fields in the order in which they stand; others than these are noted. */
    Map<String, YamlEntry> fields(Set<String> known) {
        Map<String, YamlEntry> fields = fields();
        fields.forEach((name, field) -> {
            if (!known.contains(name)) {
                field.note(Kind.UNKNOWN_FIELD, name, known);
            }
        });
        return fields;
    }

    List<YamlEntry> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(it -> at(path, it)).toList();
        }
        refuse(Kind.NOT_A_LIST, "");
        return List.of();
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        refuse(Kind.NOT_TEXT, "");
        return Optional.empty();
    }

    /** What the parser makes of the text; what it throws is a problem of that kind. */
    <T> Optional<T> read(Kind kind, String expected, Function<String, T> parser) {
        return text().flatMap(it -> {
            try {
                return Optional.of(parser.apply(it));
            } catch (InvalidCronException | IllegalArgumentException | DateTimeException wrong) {
                refuse(kind, expected);
                return Optional.empty();
            }
        });
    }

    /** One of these. */
    <T> Optional<T> choice(Map<String, T> choices) {
        Optional<T> chosen = text().map(choices::get);
        if (chosen.isEmpty()
                && node instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()) {
            note(Kind.NOT_A_CHOICE, scalar.getValue(), choices.keySet());
        }
        return chosen;
    }

    void refuse(Kind kind, String expected) {
        String found = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        problems.add(new CatalogueProblem(line(), path, kind, found, expected));
    }

    void missing(String field) {
        problems.add(new CatalogueProblem(line(), path, Kind.MISSING, "", field));
    }

    private void note(Kind kind, String found, Collection<String> expected) {
        problems.add(new CatalogueProblem(line(), path, kind, found, String.join(", ", new TreeSet<>(expected))));
    }

    private int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private YamlEntry at(String elsewhere, Node other) {
        return new YamlEntry(elsewhere, other, problems);
    }
}
