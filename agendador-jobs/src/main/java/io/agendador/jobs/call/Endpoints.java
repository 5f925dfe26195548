package io.agendador.jobs.call;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the jobs of an operation are done: handlers that POST each run to an endpoint, as JSON:
 *
 * <pre>{@code
 * {"job": "campaigns", "occurrence": "1b4e…", "network": "clinic", "scheduledFor": "2026-11-23T13:00:00Z",
 *  "attempt": 1, "parameters": {"limit": "20"}, "types": ["discovery"], "batch": 200, "workers": 20}
 * }</pre>
 *
 * <p>{@code batch} and {@code workers} are left out where the job sets none. The occurrence is the same for all attempts,
 * so that the other side can tell a repeated one. 200 succeeds; how many items were processed is read from the first of
 * the numbers {@code processados}, {@code count} and {@code total} that is at the top of the answer, as far as its first
 * 64 KiB say. Any other code fails, and so does an answer that breaks off; redirections are not followed. Nothing of what
 * an answer says is recorded but its code and that number.
 *
 * <p>A run that is interrupted, or takes longer than its job may, ends the exchange. Immutable; safe for use by many
 * threads.
 *
 * @param client that calls; redirections and HTTP versions are as it is set
 * @param base what endpoints that are only paths are appended to
 * @param headers sent with each call, such as an authorisation; never recorded
 */
public record Endpoints(HttpClient client, URI base, SortedMap<String, String> headers) {

    /** Copies and checks. */
    public Endpoints {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        if (!isAddress(base.toString())) {
            throw new IllegalArgumentException("endpoints are reached over http:// or https://, not " + base);
        }
    }

    /** Beneath that address, by a client of its own that follows no redirections. */
    public static Endpoints at(URI base) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return new Endpoints(client, base, Collections.emptySortedMap());
    }

    /** With that header too. */
    public Endpoints header(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Endpoints(client, base, more);
    }

    /**
     * A handler that calls this endpoint.
     *
     * @param endpoint a path that begins with a slash, or a whole address
     */
    public JobHandler handler(String endpoint) {
        if (!isEndpoint(endpoint)) {
            throw new IllegalArgumentException(
                    "an endpoint is a path, such as /jobs/report, or begins with http; not " + endpoint);
        }
        String root = base.toString().replaceFirst("/$", "");
        return new HttpCall(client, URI.create(isAddress(endpoint) ? endpoint : root + endpoint), headers);
    }

    /** Handlers for all of a catalogue's jobs that name an endpoint as their handler, by that name. */
    public SortedMap<String, JobHandler> handlers(Catalogue catalogue) {
        SortedMap<String, JobHandler> handlers = new TreeMap<>();
        catalogue.jobs().stream()
                .map(Job::handler)
                .filter(Endpoints::isEndpoint)
                .forEach(it -> handlers.computeIfAbsent(it, this::handler));
        return handlers;
    }

    /** Tells nothing of the headers. */
    @Override
    public String toString() {
        return "Endpoints[" + base + "]";
    }

    private static boolean isEndpoint(String name) {
        return name.startsWith("/") || isAddress(name);
    }

    private static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }
}
