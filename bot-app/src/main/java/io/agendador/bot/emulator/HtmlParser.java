package io.agendador.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Telegram's HTML, with the refusals that Telegram has for it. For one text. */
final class HtmlParser {

    private static final char END = '\0';
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("pre", "pre"),
            Map.entry("code", "code"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("a", "text_link"));
    private static final Set<String> WITHOUT_VALUE = Set.of("expandable");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private HtmlParser(String html) {
        this.html = html;
    }

    private record Open(String tag, String argument, int offset) {}

    static Formatted parse(String html) {
        return new HtmlParser(html).parse();
    }

    private Formatted parse() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '&') {
                text.append(reference());
            } else if (c != '<') {
                text.append(c);
                at++;
            } else if (peek(1) == '/') {
                end();
            } else {
                start();
            }
        }
        if (!open.isEmpty()) {
            throw no("Can't find end tag corresponding to start tag \""
                    + open.peek().tag() + "\"");
        }
        return new Formatted(text.toString(), entities).trimmed();
    }

    private char peek(int ahead) {
        return at + ahead < html.length() ? html.charAt(at + ahead) : END;
    }

    private boolean inName() {
        return peek(0) != END && peek(0) != '>' && !Character.isWhitespace(peek(0));
    }

    private void skipSpace() {
        while (peek(0) != END && Character.isWhitespace(peek(0))) {
            at++;
        }
    }

    private void start() {
        int begin = at++;
        int name = at;
        while (inName()) {
            at++;
        }
        if (peek(0) == END) {
            throw no("Unclosed start tag at byte offset " + bytes(begin));
        }
        String tag = html.substring(name, at).toLowerCase(Locale.ROOT);
        if (!TYPES.containsKey(tag)) {
            throw no("Unsupported start tag \"" + tag + "\" at byte offset " + bytes(begin));
        }
        String argument = attributes(tag, begin);
        if (tag.equals("span") && !argument.equals("tg-spoiler")) {
            throw no("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes(begin));
        }
        open.push(new Open(tag, argument, text.length()));
    }

    private String attributes(String tag, int begin) {
        String argument = "";
        skipSpace();
        while (peek(0) != '>') {
            int from = at;
            while (inName() && peek(0) != '=') {
                at++;
            }
            String name = html.substring(from, at);
            if (name.isEmpty()) {
                throw no("Empty attribute name in the tag \"" + tag + "\" at byte offset " + bytes(begin));
            }
            skipSpace();
            String value = WITHOUT_VALUE.contains(name) ? "" : value(tag, begin);
            if (means(tag, name)) {
                argument = value;
            }
            skipSpace();
            if (peek(0) == END) {
                throw no("Unclosed start tag at byte offset " + bytes(begin));
            }
        }
        at++;
        return argument;
    }

    private static boolean means(String tag, String attribute) {
        return switch (tag) {
            case "a" -> attribute.equals("href");
            case "span", "code" -> attribute.equals("class");
            case "tg-emoji" -> attribute.equals("emoji-id");
            default -> false;
        };
    }

    private String value(String tag, int begin) {
        if (peek(0) != '=') {
            throw no("Expected equal sign in declaration of an attribute of the tag \"" + tag + "\" at byte offset "
                    + bytes(begin));
        }
        at++;
        skipSpace();
        char quote = peek(0);
        return quote == '"' || quote == '\'' ? literal(quote) : token();
    }

    private String literal(char quote) {
        StringBuilder value = new StringBuilder();
        at++;
        while (peek(0) != quote && peek(0) != END) {
            if (peek(0) == '&') {
                value.append(reference());
            } else {
                value.append(html.charAt(at++));
            }
        }
        if (peek(0) == quote) {
            at++;
        }
        return value.toString();
    }

    private String token() {
        int from = at;
        while (Character.isLetterOrDigit(peek(0)) || peek(0) == '.' || peek(0) == '-') {
            at++;
        }
        if (inName()) {
            throw no("Unexpected end of name token at byte offset " + bytes(from));
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private void end() {
        int begin = at;
        if (open.isEmpty()) {
            throw no("Unexpected end tag at byte offset " + bytes(begin));
        }
        at += 2;
        int name = at;
        while (inName()) {
            at++;
        }
        String found = html.substring(name, at);
        skipSpace();
        if (peek(0) != '>') {
            throw no("Unclosed end tag at byte offset " + bytes(begin));
        }
        at++;
        Open closed = open.pop();
        if (!found.isEmpty() && !found.equals(closed.tag())) {
            throw no("Unmatched end tag at byte offset " + bytes(begin) + ", expected \"</" + closed.tag()
                    + ">\", found \"</" + found + ">\"");
        }
        add(closed);
    }

    private void add(Open closed) {
        int length = text.length() - closed.offset();
        String type = TYPES.getOrDefault(closed.tag(), "");
        boolean link = type.equals("text_link");
        String argument = link && closed.argument().isEmpty() ? text.substring(closed.offset()) : closed.argument();
        if (length > 0 && !(link && !argument.contains("."))) {
            entities.add(new Entity(type, closed.offset(), length, type.equals("spoiler") ? "" : argument));
        }
    }

    /** The character that is written as a reference here, or the ampersand itself. */
    private String reference() {
        int from = at++;
        boolean number = peek(0) == '#';
        while (peek(0) == '#' || Character.isLetterOrDigit(peek(0))) {
            at++;
        }
        String name = html.substring(from + 1, at);
        String character = number ? numbered(name.substring(1)) : named(name);
        if (character.isEmpty()) {
            at = from + 1;
            return "&";
        }
        if (peek(0) == ';') {
            at++;
        }
        return character;
    }

    private static String named(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default -> "";
        };
    }

    private static String numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x");
        try {
            int code = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return code > 0 && code < 0x10ffff ? Character.toString(code) : "";
        } catch (NumberFormatException notOne) {
            return "";
        }
    }

    private int bytes(int index) {
        return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refused no(String reason) {
        return Refused.badRequest("can't parse entities: " + reason);
    }
}
