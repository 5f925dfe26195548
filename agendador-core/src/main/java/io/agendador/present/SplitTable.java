package io.agendador.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of numbers that becomes several beneath each other where it is too wide: each with the first columns, which
 * say what a line is about, and as many others as fit. Not safe for several threads.
 */
final class SplitTable {

    /** A column that only divides; where the table is split, it is split there, and the column left out. */
    static final String DIVIDER = "│";

    private static final int APART = 2;

    private final List<String> header;
    private final int fixed;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param fixed how many columns are repeated, at least 1
     */
    SplitTable(List<String> header, int fixed) {
        this.header = header;
        this.fixed = fixed;
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    /** As of {@link TextTable#lines}. */
    List<String> lines(int width, boolean colours) {
        return blocks(width).stream()
                .flatMap(block -> table(block).lines(width, colours).stream())
                .toList();
    }

    private TextTable table(List<Integer> block) {
        TextTable table = TextTable.of(cells(header, block).toArray(String[]::new));
        table.numbers(IntStream.range(1, fixed + block.size()).toArray());
        rows.forEach(row -> table.row(cells(row, block).toArray()));
        return table;
    }

    private List<String> cells(List<String> row, List<Integer> block) {
        List<String> cells = new ArrayList<>(row.subList(0, fixed));
        block.forEach(column -> cells.add(row.get(column)));
        return cells;
    }

    /** The columns of each table, besides the fixed ones. */
    private List<List<Integer>> blocks(int width) {
        List<Integer> all = IntStream.range(fixed, header.size()).boxed().toList();
        int room = width - IntStream.range(0, fixed).map(this::width).sum() + APART;
        if (width == 0 || all.stream().mapToInt(this::width).sum() <= room) {
            return List.of(all);
        }
        List<List<Integer>> blocks = new ArrayList<>();
        int left = 0;
        for (int column : all) {
            boolean divides = header.get(column).equals(DIVIDER);
            left -= divides ? left : width(column);
            if (left < 0) {
                blocks.add(new ArrayList<>());
                left = room - width(column);
            }
            if (!divides) {
                blocks.get(blocks.size() - 1).add(column);
            }
        }
        return blocks;
    }

    private int width(int column) {
        int ofRows = rows.stream()
                .mapToInt(it -> DisplayWidth.of(it.get(column)))
                .max()
                .orElse(0);
        return Math.max(ofRows, DisplayWidth.of(header.get(column))) + APART;
    }
}
