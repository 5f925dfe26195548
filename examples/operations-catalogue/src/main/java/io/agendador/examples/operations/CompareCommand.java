package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Profile;
import io.agendador.jobs.timeline.Comparison;
import io.agendador.jobs.timeline.ComparisonText;
import io.agendador.jobs.timeline.Dispatches;
import io.agendador.present.TextTable;
import io.agendador.present.Texts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares what two profiles dispatch in a week, and shows what all of them do. */
@Command(name = "comparar")
final class CompareCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--de", paramLabel = "PERFIL")
    private String before = Operation.BEFORE;

    @Option(names = "--para", paramLabel = "PERFIL")
    private String after = Operation.RATIONALISED;

    CompareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(desk.catalogue(before), desk.catalogue(after), Desk.REFERENCE);
        ComparisonText text = new ComparisonText(desk.texts());
        PrintWriter out = spec.commandLine().getOut();
        out.println(text.sentence(comparison, before, after));
        out.println();
        text.changes(comparison, before, after).lines(0, desk.colours()).forEach(out::println);
        Map<String, Dispatches> weeks = new TreeMap<>();
        desk.profiles().forEach(it -> weeks.put(it.name(), Dispatches.inWeek(desk.in(it), Desk.REFERENCE)));
        List<String> profiles = desk.profiles().stream().map(Profile::name).toList();
        out.println();
        totals(profiles, weeks).lines(0, desk.colours()).forEach(out::println);
        out.println();
        jobs(profiles, weeks).lines(0, desk.colours()).forEach(out::println);
        return 0;
    }

    private TextTable totals(List<String> profiles, Map<String, Dispatches> weeks) {
        Texts texts = desk.texts();
        TextTable table =
                TextTable.of(texts.text("compare.columns").split(";", -1)).numbers(1, 2, 3);
        profiles.forEach(it -> row(table, it, Objects.requireNonNull(weeks.get(it))));
        return table;
    }

    private static void row(TextTable table, String profile, Dispatches week) {
        table.row(profile, week.rows().size(), count(week.total()), count((int) Math.round(week.perHour())));
    }

    private TextTable jobs(List<String> profiles, Map<String, Dispatches> weeks) {
        List<String> header = new ArrayList<>(profiles);
        header.add(0, desk.texts().text("compare.per-week"));
        TextTable table = TextTable.of(header.toArray(String[]::new))
                .numbers(IntStream.range(1, header.size()).toArray());
        TreeSet<String> names = new TreeSet<>();
        weeks.values().forEach(it -> names.addAll(it.perJob().keySet()));
        for (String name : names) {
            List<String> cells = new ArrayList<>(profiles.stream()
                    .map(it -> Objects.requireNonNull(weeks.get(it)).perJob())
                    .map(it -> it.containsKey(name) ? count(it.get(name)) : "–")
                    .toList());
            cells.add(0, name);
            table.row(cells.toArray());
        }
        return table;
    }

    private String count(int number) {
        return desk.texts().text("number", number);
    }
}
