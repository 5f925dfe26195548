package io.agendador.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula: what begins like one is written with an apostrophe before it,
 * which reading takes away again. Telephone numbers ({@code +55…}) are harmless and stay as they are.
 */
final class Formulas {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ()-]*");

    private Formulas() {}

    static String guarded(String cell) {
        return DANGEROUS.matcher(cell).matches() && !PHONE.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
