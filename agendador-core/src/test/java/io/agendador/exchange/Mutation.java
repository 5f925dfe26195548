package io.agendador.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways to spoil a file. */
final class Mutation {

    private Mutation() {}

    static byte[] of(byte[] content, Random random) {
        if (content.length == 0) {
            // Cut down to nothing before.
            return content;
        }
        return switch (random.nextInt(6)) {
            case 0 -> flipped(content, random);
            case 1 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 2 -> swappedLines(content, random);
            case 3 -> swappedCells(content, random);
            case 4 -> inserted(content, random);
            default -> flipped(swappedLines(content, random), random);
        };
    }

    /** The header stays; JSON stays as it is. */
    static byte[] reversedLines(String name, byte[] content) {
        if (!name.endsWith(".csv")) {
            return content;
        }
        List<String> lines = lines(content);
        Collections.reverse(lines.subList(1, lines.size()));
        return bytes(lines);
    }

    private static byte[] flipped(byte[] content, Random random) {
        byte[] copy = content.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] swappedLines(byte[] content, Random random) {
        List<String> lines = lines(content);
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return bytes(lines);
    }

    private static byte[] swappedCells(byte[] content, Random random) {
        List<String> lines = lines(content);
        int line = random.nextInt(lines.size());
        List<String> cells = new ArrayList<>(List.of(lines.get(line).split(",", -1)));
        Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
        lines.set(line, String.join(",", cells));
        return bytes(lines);
    }

    private static byte[] inserted(byte[] content, Random random) {
        List<String> lines = lines(content);
        String[] odd = {"\"", ",", ";", "\n", "\u0000", "\u202E", "-1", "=", "\uFEFF", "🚀".repeat(100), "2026-02-31"};
        int line = random.nextInt(lines.size());
        String text = lines.get(line);
        int at = random.nextInt(text.length() + 1);
        lines.set(line, text.substring(0, at) + odd[random.nextInt(odd.length)] + text.substring(at));
        return bytes(lines);
    }

    private static List<String> lines(byte[] content) {
        return new ArrayList<>(
                new String(content, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
