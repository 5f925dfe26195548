package io.agendador.bot;

import io.agendador.jobs.http.AdminToken;
import io.agendador.present.Texts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single variables; what is wrong with one is added to the faults, and its default taken. */
record Variables(Map<String, String> variables, Texts texts, List<String> faults) {

    private static final String MODE = "AGENDADOR_RUN_MODE";
    private static final Pattern NODE = Pattern.compile("[\\w.-]{1,60}");
    private static final Pattern ADDRESS = Pattern.compile("(?:(\\[[0-9A-Fa-f:.]+]|[\\w.-]+):)?(\\d{1,5})");
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

    /** What is wrong is never shown. */
    @Nullable
    AdminToken token(String variable) {
        return text(variable)
                .flatMap(it -> attempted(() -> new AdminToken(it), variable, "settings.token"))
                .orElse(null);
    }

    @Nullable
    URI uri(String variable) {
        return text(variable)
                .flatMap(it -> attempted(() -> http(it), variable, "settings.uri"))
                .orElse(null);
    }

    private static URI http(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException("no address");
        }
        return uri;
    }

    private interface Attempt<T> {
        T made();
    }

    private <T> Optional<T> attempted(Attempt<T> attempt, String variable, String sentence) {
        try {
            return Optional.of(attempt.made());
        } catch (IllegalArgumentException e) {
            faults.add(texts.text(sentence, variable));
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
