package io.agendador.bot;

import io.agendador.bot.chat.QuietHours;
import io.agendador.bot.telegram.Allowlist;
import io.agendador.bot.telegram.BotSettings.Webhook;
import io.agendador.jobs.http.AdminToken;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.PromptLimits;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single variables; what is wrong with one is added to the faults, and its default taken. */
record Variables(Map<String, String> variables, Texts texts, List<String> faults) {

    private static final String MODE = "AGENDADOR_RUN_MODE";
    private static final Pattern NODE = Pattern.compile("[\\w.-]{1,60}");
    private static final Pattern ADDRESS = Pattern.compile("(?:(\\[[0-9A-Fa-f:.]+]|[\\w.-]+):)?(\\d{1,5})");
    private static final String PEOPLE = "AGENDADOR_TELEGRAM_PEOPLE";
    private static final String GROUPS = "AGENDADOR_TELEGRAM_GROUPS";
    private static final String QUIET = "AGENDADOR_TELEGRAM_QUIET_HOURS";
    private static final String API = "AGENDADOR_TELEGRAM_API";
    private static final String HOOK = "AGENDADOR_TELEGRAM_WEBHOOK_URL";
    private static final String HOOK_SECRET = "AGENDADOR_TELEGRAM_WEBHOOK_SECRET";
    private static final Pattern RATE = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
    private static final Pattern TOKEN = Pattern.compile("\\d{3,20}:[\\w-]{20,100}");
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final int LAST_PORT = 65_535;

    RunMode mode(boolean dev) {
        if (!dev && text(MODE).isEmpty()) {
            faults.add(texts.text("settings.mode.missing"));
        }
        return value(MODE, RunMode::of, RunMode.ALL, "settings.mode");
    }

    String node(String machine) {
        String usual = machine.replaceAll("[^\\w.-]", "-");
        String cut = usual.substring(0, Math.min(usual.length(), 60));
        return value(
                "AGENDADOR_NODE",
                it -> Optional.of(it).filter(name -> NODE.matcher(name).matches()),
                cut.isEmpty() ? "node" : cut,
                "settings.node");
    }

    /** This machine's only, unless another address stands before the port. */
    InetSocketAddress address(String variable, int usual) {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), usual);
        return value(variable, Variables::address, here, "settings.address");
    }

    private static Optional<InetSocketAddress> address(String text) {
        Matcher parts = ADDRESS.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > LAST_PORT) {
            return Optional.empty();
        }
        int port = Integer.parseInt(parts.group(2));
        InetSocketAddress address = parts.group(1) == null
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), port)
                : new InetSocketAddress(parts.group(1), port);
        return Optional.of(address).filter(it -> !it.isUnresolved());
    }

    int port(String variable, int usual) {
        return value(
                variable,
                it -> Optional.of(it)
                        .filter(digits -> digits.matches("\\d{1,5}"))
                        .map(Integer::parseInt)
                        .filter(port -> port <= LAST_PORT),
                usual,
                "settings.port");
    }

    /** Of one author, a slash, of all together. */
    PromptLimits.Rate rate(String variable, PromptLimits.Rate usual) {
        return value(
                variable,
                it -> Optional.of(RATE.matcher(it))
                        .filter(Matcher::matches)
                        .map(parts -> List.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                        .filter(both -> both.stream().allMatch(number -> number >= 1 && number <= 1000))
                        .map(both -> new PromptLimits.Rate(both.get(0), both.get(1))),
                usual,
                "settings.rate");
    }

    /** What is wrong is never shown. */
    @Nullable
    AdminToken token(String variable) {
        return text(variable)
                .flatMap(it -> attempted(() -> new AdminToken(it), () -> texts.text("settings.token", variable)))
                .orElse(null);
    }

    @Nullable
    URI uri(String variable) {
        return text(variable)
                .flatMap(it -> attempted(() -> http(it), () -> texts.text("settings.uri", variable)))
                .orElse(null);
    }

    /** What is wrong is never shown, here and below. */
    Optional<String> telegramToken(boolean needed) {
        Optional<String> token = text("AGENDADOR_TELEGRAM_TOKEN");
        if (token.isEmpty() && needed) {
            faults.add(texts.text("settings.telegram.missing"));
        } else if (token.filter(it -> !TOKEN.matcher(it).matches()).isPresent()) {
            faults.add(texts.text("settings.telegram.token"));
        }
        return token;
    }

    /** The token is part of each call's address, so that it leaves this machine encrypted only. */
    URI telegramApi() {
        return text(API)
                .flatMap(it -> attempted(() -> encrypted(it), () -> texts.text("settings.telegram.api", API)))
                .orElse(io.agendador.bot.telegram.BotSettings.TELEGRAM);
    }

    /** Each person and group that is not understood is told by its place. */
    Allowlist allowlist(String usual, boolean needed) {
        String people = text(PEOPLE).orElse(usual);
        String groups = text(GROUPS).orElse("");
        if (people.isEmpty() && needed) {
            faults.add(texts.text("settings.people.missing"));
        }
        boolean namedWell = each(people, it -> Allowlist.parse(it, ""), PEOPLE, "settings.people");
        boolean groupedWell = each(groups, it -> Allowlist.parse("", it), GROUPS, "settings.groups");
        return namedWell && groupedWell ? Allowlist.parse(people, groups) : Allowlist.parse("", "");
    }

    QuietHours quietHours() {
        return text(QUIET)
                .flatMap(it -> attempted(() -> QuietHours.parse(it), () -> texts.text("settings.quiet", QUIET, it)))
                .orElse(QuietHours.USUAL);
    }

    private boolean each(String list, Function<String, Allowlist> read, String variable, String sentence) {
        boolean understood = true;
        int place = 0;
        for (String part : list.split(",", -1)) {
            place++;
            int at = place;
            understood &= attempted(() -> read.apply(part), () -> texts.text(sentence, variable, at))
                    .isPresent();
        }
        return understood;
    }

    /** Both the address and the secret, or neither. */
    Optional<Webhook> telegramWebhook(String path) {
        Optional<String> address = text(HOOK);
        Optional<String> secret = text(HOOK_SECRET);
        if (address.isPresent() != secret.isPresent()) {
            faults.add(texts.text("settings.hook", address.isPresent() ? HOOK_SECRET : HOOK));
            return Optional.empty();
        }
        return address.flatMap(it -> attempted(
                () -> new Webhook(secured(it, path), secret.orElse("")),
                () -> texts.text("settings.hook.wrong", HOOK, HOOK_SECRET)));
    }

    private static URI secured(String text, String path) {
        URI uri = URI.create(text.replaceFirst("/+$", "") + path);
        if (uri.getHost() == null || !"https".equals(uri.getScheme())) {
            throw new IllegalArgumentException("no address");
        }
        return uri;
    }

    private static URI http(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException("no address");
        }
        return uri;
    }

    private static URI encrypted(String text) {
        URI uri = http(text);
        if ("http".equals(uri.getScheme())
                && !THIS_MACHINE.matcher(uri.getHost()).matches()) {
            throw new IllegalArgumentException("not encrypted");
        }
        return uri;
    }

    private interface Attempt<T> {
        T made();
    }

    private <T> Optional<T> attempted(Attempt<T> attempt, Supplier<String> sentence) {
        try {
            return Optional.of(attempt.made());
        } catch (IllegalArgumentException e) {
            faults.add(sentence.get());
            return Optional.empty();
        }
    }

    private <T> T value(String variable, Function<String, Optional<T>> read, T usual, String sentence) {
        Optional<String> text = text(variable);
        Optional<T> value = text.flatMap(read);
        if (value.isEmpty() && text.isPresent()) {
            faults.add(texts.text(sentence, variable, text.get()));
        }
        return value.orElse(usual);
    }

    private Optional<String> text(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(String::strip).filter(it -> !it.isEmpty());
    }
}
