package io.agendador.examples.operations;

import io.agendador.jobs.timeline.Comparison;
import io.agendador.jobs.timeline.ComparisonText;
import io.agendador.jobs.timeline.Dispatches;
import io.agendador.present.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
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
        List<Week> weeks = desk.profiles().stream()
                .map(it -> new Week(it.name(), Dispatches.inWeek(desk.in(it), Desk.REFERENCE)))
                .toList();
        out.println();
        totals(weeks).lines(0, desk.colours()).forEach(out::println);
        out.println();
        jobs(weeks).lines(0, desk.colours()).forEach(out::println);
        return 0;
    }

    private TextTable totals(List<Week> weeks) {
        TextTable table = TextTable.of(desk.texts().text("compare.columns").split(";", -1))
                .numbers(1, 2, 3);
        weeks.forEach(it -> table.row(
                it.profile(),
                it.dispatches().rows().size(),
                count(it.dispatches().total()),
                count((int) Math.round(it.dispatches().perHour()))));
        return table;
    }

    private TextTable jobs(List<Week> weeks) {
        List<String> header = new ArrayList<>(weeks.stream().map(Week::profile).toList());
        header.add(0, desk.texts().text("compare.per-week"));
        TextTable table = TextTable.of(header.toArray(String[]::new))
                .numbers(IntStream.range(1, header.size()).toArray());
        TreeSet<String> names = new TreeSet<>();
        weeks.forEach(it -> names.addAll(it.dispatches().perJob().keySet()));
        for (String name : names) {
            List<String> cells =
                    new ArrayList<>(weeks.stream().map(it -> cell(it, name)).toList());
            cells.add(0, name);
            table.row(cells.toArray());
        }
        return table;
    }

    private String cell(Week week, String job) {
        Integer count = week.dispatches().perJob().get(job);
        return count == null ? "–" : count(count);
    }

    private String count(int number) {
        return desk.texts().text("number", number);
    }

    /** What a profile dispatches. */
    private record Week(String profile, Dispatches dispatches) {}
}
