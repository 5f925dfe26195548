package io.agendador.jobs.timeline;

import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Rising numbers as people say them: {@code 1, 3 a 5 e 20}. */
final class Numbers {

    /** Numbers without a hole between them. */
    record Run(int first, int last) {

        int size() {
            return last - first + 1;
        }
    }

    private Numbers() {}

    static List<Run> runs(List<Integer> rising) {
        List<Run> runs = new ArrayList<>();
        for (int number : rising) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.last() == number - 1) {
                runs.set(runs.size() - 1, new Run(last.first(), number));
            } else {
                runs.add(new Run(number, number));
            }
        }
        return runs;
    }

    /** Three in a row and more are told by the first and the last. */
    static String said(List<Integer> rising, IntFunction<String> name, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (Run run : runs(rising)) {
            if (run.size() > 2) {
                parts.add(texts.text("cron.to", name.apply(run.first()), name.apply(run.last())));
            } else {
                for (int number = run.first(); number <= run.last(); number++) {
                    parts.add(name.apply(number));
                }
            }
        }
        return list(parts, texts);
    }

    /** {@code a, b e c}. */
    static String list(List<String> parts, Texts texts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : texts.text("list.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** How far each is from the one before, if that is always the same and there are three or more; else 0. */
    static int step(List<Integer> rising) {
        if (rising.size() < 3) {
            return 0;
        }
        int step = rising.get(1) - rising.get(0);
        for (int at = 2; at < rising.size(); at++) {
            if (rising.get(at) - rising.get(at - 1) != step) {
                return 0;
            }
        }
        return step;
    }

    /** Whether they come round evenly from 0, so that nothing but how often need be said. */
    static boolean even(List<Integer> rising, int round) {
        int size = rising.size();
        return round % size == 0
                && rising.get(0) == 0
                && (size == 2 ? rising.get(1) == round / 2 : everyNth(rising, round));
    }

    private static boolean everyNth(List<Integer> rising, int round) {
        return step(rising) == round / rising.size();
    }
}
