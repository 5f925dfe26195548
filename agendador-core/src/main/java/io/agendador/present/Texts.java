package io.agendador.present;

import io.agendador.roster.AssignmentStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words and sentence patterns of one language. Immutable. */
public final class Texts {

    /** Brazilian Portuguese, the language people read unless they ask for another. */
    public static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    private static final Texts IN_PORTUGUESE = new Texts(PORTUGUESE, Texts.class, "texts_pt_BR.properties", null);
    private static final Texts IN_ENGLISH = new Texts(Locale.ENGLISH, Texts.class, "texts_en.properties", null);

    private final Locale locale;
    private final Properties patterns;

    // No ResourceBundle: it would fall back to the machine's language, which nobody chose.
    private Texts(Locale locale, Class<?> owner, String resource, @Nullable Texts beneath) {
        this.locale = locale;
        this.patterns = beneath == null ? new Properties() : new Properties(beneath.patterns);
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new MissingResourceException(resource + " is not beside " + owner.getName(), resource, "");
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** English for any English locale, Brazilian Portuguese for any other. */
    public static Texts in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? IN_ENGLISH : IN_PORTUGUESE;
    }

    /**
     * These texts and an application's own: {@code <name>_pt_BR.properties} or {@code <name>_en.properties} in UTF-8.
     *
     * @param owner a class beside the files
     * @throws MissingResourceException if there is no such file
     */
    public Texts with(Class<?> owner, String name) {
        return new Texts(locale, owner, name + "_" + locale + ".properties", this);
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of this key with its arguments put in.
     *
     * @param arguments in the pattern's order; numbers are grouped as the language does, text stands as it is
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /** The word for a constant: of a shift, a weekday, a status, an origin, a kind, a severity, a score part and so on. */
    public String word(Enum<?> constant) {
        return text("word." + typeName(constant) + "." + constant.name());
    }

    /** The sign that stands for a status beside a name; empty for a candidate. */
    public String sign(AssignmentStatus status) {
        return text("sign.AssignmentStatus." + status);
    }

    /** The sign that stands for a change before a name. */
    public String sign(Mark.Kind kind) {
        return text("sign.Mark.Kind." + kind);
    }

    /** {@code seg 23/11}; {@code Mon 23 Nov}. */
    public String day(LocalDate date) {
        return text("day", text("weekday." + date.getDayOfWeek()), shortDate(date));
    }

    /** {@code 23/11}; {@code 23 Nov}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern("date.short"), locale).format(date);
    }

    /** {@code 23/11/2026}; {@code 23 Nov 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern("date.full"), locale).format(date);
    }

    /** {@code 70 h}, {@code 7 h 30}; negative ones with their sign. */
    public static String hours(long minutes) {
        String sign = minutes < 0 ? "-" : "";
        long whole = Math.abs(minutes) / 60;
        long rest = Math.abs(minutes) % 60;
        return rest == 0 ? sign + whole + " h" : "%s%d h %02d".formatted(sign, whole, rest);
    }

    /** {@code Shift}, {@code Proposal.Status}: as the source names the type. */
    private static String typeName(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    boolean has(String key) {
        return patterns.getProperty(key) != null;
    }

    String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key + " in " + locale, "texts", key);
        }
        return pattern;
    }

    SortedSet<String> keys() {
        return new TreeSet<>(patterns.stringPropertyNames());
    }
}
