package io.agendador.prompt.offline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of a prompt.
 *
 * @param text as it was written
 * @param plain as it is compared
 * @param from where it begins in the prompt
 * @param to where it ends, exclusive
 */
public record Word(String text, String plain, int from, int to) {

    /** The first that fits: dates, ordinals and abbreviated weekdays (2ª), numbers, words, and whatever else is seen. */
    private static final Pattern PATTERN = Pattern.compile(
            "(?<date>\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|\\d{1,2}[ºo°]?/(?:\\d{1,2}|(?i:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)\\p{L}*)(?:/\\d{2,4})?(?!\\d)"
                    + "|\\d{1,2}[.](?:0[1-9]|1[0-2])(?!\\d|[.,]\\d| ?[hH])|\\d{1,2}[.]\\d{1,2}[.]\\d{2,4}(?!\\d)|\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d))"
                    + "|(?<clock>\\d{1,2}(?::\\d{2}|[hH]\\d{2})(?!\\d))"
                    + "|(?<ordinal>\\d{1,2}[ªºaAoO](?![\\p{L}\\d]))"
                    + "|(?<number>\\d+)"
                    + "|(?<word>[cCpPsS]/(?!\\d)|[\\p{L}\\p{M}]+)"
                    + "|(?<arrow><-?>|-+>)"
                    + "|(?<other>[^\\s\\p{L}\\p{M}\\d])");

    static final Pattern DATE = Pattern.compile("\\d+[-/.]\\w+(?:[-/.]\\d+)?");

    /** How the face before it is drawn: "❤️" has one. */
    private static final Pattern SELECTOR = Pattern.compile("[\\uFE0E\\uFE0F]+");

    /** What is not seen at all. */
    private static final Pattern HIDDEN =
            Pattern.compile("\\p{Cf}|\\p{Cc}|\\p{M}|\\p{Cs}|\\p{Cn}|\\p{Co}|\\p{So}|\\p{Sk}");

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        return spelled(text) ? spaced(text) : mixed(text);
    }

    /** Whether there are only letters and spaces. */
    static boolean spelled(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != ' ' && !Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Of letters and spaces alone, as nearly all phrases of the lexicon are: the same without looking for anything else. */
    private static List<Word> spaced(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from) {
                String found = text.substring(from, to);
                words.add(new Word(found, Plain.of(found), from, to));
            }
            from = to + 1;
        }
        return words;
    }

    private static List<Word> mixed(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            boolean newLine = words.isEmpty()
                    ? false
                    : text.substring(last(words).to(), matcher.start()).contains("\n");
            if (newLine) {
                words.add(new Word("\n", "\n", matcher.start(), matcher.start()));
            }
            boolean hidden =
                    matcher.group("other") != null && HIDDEN.matcher(found).matches();
            if (!hidden && !SELECTOR.matcher(found).matches()) {
                String plain = Plain.of(found);
                // "1º/12"
                boolean ordinal = matcher.group("date") != null;
                words.add(new Word(
                        found,
                        ordinal ? plain.replaceFirst("^(\\d+)\\D/", "$1/") : plain,
                        matcher.start(),
                        matcher.end()));
            }
        }
        return words;
    }

    public Word plain(String other) {
        return new Word(text, other, from, to);
    }

    public boolean isWord() {
        return Character.isLetter(plain.codePointAt(0));
    }

    public boolean isNumber() {
        return plain.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    public boolean isDate() {
        return DATE.matcher(plain).matches();
    }

    public boolean isClock() {
        return plain.length() > 2
                && Character.isDigit(plain.charAt(0))
                && (plain.indexOf(':') > 0 || plain.indexOf('h') > 0);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    private static Word last(List<Word> words) {
        return words.get(words.size() - 1);
    }
}
