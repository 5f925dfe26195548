package io.agendador.google.mapping;

import java.util.Locale;

/**
 * What is the same for all events of one installation.
 *
 * @param prefix what every title begins with, a space at its end included
 * @param environment whose events they are
 * @param locale the language of title and description: English or, for any other, Brazilian Portuguese
 */
public record EventStyle(String prefix, Environment environment, Locale locale) {

    /** What titles begin with unless somebody wants something else. */
    public static final String PREFIX = "[Agendador] ";

    /** With the usual prefix. */
    public static EventStyle of(Environment environment, Locale locale) {
        return new EventStyle(PREFIX, environment, locale);
    }
}
