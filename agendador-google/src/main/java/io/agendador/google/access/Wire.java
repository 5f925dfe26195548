package io.agendador.google.access;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.services.calendar.CalendarRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Single calls: sends, makes a reply of whatever comes, and repeats what may be repeated. Safe for several threads. */
final class Wire {

    private final Bearer bearer;
    private final Pace pace;
    private final CallListener listener;

    Wire(Bearer bearer, Pace pace, CallListener listener) {
        this.bearer = bearer;
        this.pace = pace;
        this.listener = listener;
    }

    /**
     * One call, with its tries.
     *
     * @param method its name for the listener
     * @param whole what an answer must fulfil: a body that was cut may still read as one
     */
    <T> Reply<T> call(String method, Care care, Making<T> making, Predicate<T> whole) {
        Turns turns = pace.turns(care);
        Fault fault;
        do {
            fault = turns.admit(1);
            if (fault != null) {
                return Reply.failed(fault);
            }
            Reply<T> reply = send(method, making, whole, turns.number());
            fault = reply.fault();
            if (fault == null) {
                return reply;
            }
        } while (turns.mendable(fault) && turns.next());
        return Reply.failed(fault);
    }

    private <T> Reply<T> send(String method, Making<T> making, Predicate<T> whole, int tries) {
        Map<String, List<String>> headers;
        try {
            headers = bearer.headers();
        } catch (CallFailure failure) {
            return Reply.failed(Fault.before(failure));
        }
        Reply<T> reply = exchange(making, headers, whole);
        Fault fault = reply.fault();
        listener.called(method, Fault.answer(fault), 1, tries);
        if (fault != null && fault.unauthorised()) {
            bearer.distrust(headers);
        }
        return reply;
    }

    private static <T> Reply<T> exchange(Making<T> making, Map<String, List<String>> headers, Predicate<T> whole) {
        try {
            CalendarRequest<T> request = making.request();
            // Bodies are small: a plain one is told with its length, and whoever looks can read it.
            HttpRequest http = request.setDisableGZipContent(true).buildHttpRequest();
            http.getHeaders().putAll(headers);
            HttpResponse response = http.execute();
            try {
                return response.isSuccessStatusCode()
                        ? read(response, request.getResponseClass(), whole)
                        : Reply.failed(Fault.of(response));
            } finally {
                response.disconnect();
            }
        } catch (IOException lost) {
            return Reply.failed(Fault.lost("noAnswer"));
        }
    }

    private static <T> Reply<T> read(HttpResponse response, Class<T> type, Predicate<T> whole) throws IOException {
        if (type == Void.class) {
            return Reply.of(null);
        }
        T value;
        try {
            value = response.parseAs(type);
        } catch (RuntimeException cut) {
            // The parser's way of saying that there is no JSON, or another one than expected.
            return Reply.failed(Fault.lost("cutAnswer"));
        }
        return value != null && whole.test(value) ? Reply.of(value) : Reply.failed(Fault.lost("cutAnswer"));
    }

    /**
     * Makes the client's request; that alone sends nothing.
     *
     * @param <T> what it answers
     */
    @FunctionalInterface
    interface Making<T> {

        CalendarRequest<T> request() throws IOException;
    }
}
