package io.agendador.google.access;

import com.google.api.client.googleapis.batch.BatchCallback;
import com.google.api.client.googleapis.batch.BatchRequest;
import com.google.api.client.http.HttpHeaders;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.services.calendar.CalendarRequest;
import com.google.api.services.calendar.model.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends several writes in one HTTP request, once, and makes a reply for each of whatever comes. Safe for several threads.
 *
 * <p>The client's own reading of a batch fails with any unchecked exception where an answer is cut, and tells a failed
 * part's status only to the part's response handler.
 */
final class BatchWire {

    private final GoogleConnection connection;
    private final CallListener listener;

    BatchWire(GoogleConnection connection, CallListener listener) {
        this.connection = connection;
        this.listener = listener;
    }

    /** As many replies as parts, in that order. */
    List<Reply<Event>> send(String calendar, List<EventWrite> parts, int tries) {
        Map<String, List<String>> headers;
        try {
            headers = connection.bearer().headers();
        } catch (CallFailure failure) {
            return all(parts, Fault.before(failure));
        }
        List<Reply<Event>> replies = new ArrayList<>(all(parts, Fault.lost("noAnswer")));
        Fault fault = exchange(calendar, parts, headers, replies);
        listener.called("batch", Fault.answer(fault), parts.size(), tries);
        if (fault != null && fault.status() != 0) {
            replies = all(parts, fault.ofWholeBatch());
        }
        if (replies.stream().anyMatch(BatchWire::unauthorised)) {
            connection.bearer().distrust(headers);
        }
        return mixed(parts, replies) ? all(parts, Fault.lost("mixedReplies")) : replies;
    }

    /** Fills in the replies, as far as they come; a fault if that is not to the end. */
    private @Nullable Fault exchange(
            String calendar, List<EventWrite> parts, Map<String, List<String>> headers, List<Reply<Event>> replies) {
        try {
            BatchRequest batch = connection.client().batch(envelope -> {
                connection.prepare(envelope);
                envelope.getHeaders().putAll(headers);
                envelope.setResponseInterceptor(BatchWire::refuse);
            });
            for (int i = 0; i < parts.size(); i++) {
                queue(batch, Requests.of(connection.client(), calendar, parts.get(i)), replies, i);
            }
            batch.execute();
            return null;
        } catch (Refusal refusal) {
            return refusal.fault;
        } catch (IOException | RuntimeException cut) {
            return Fault.lost("cutAnswer");
        }
    }

    private static <T> void queue(BatchRequest batch, CalendarRequest<T> request, List<Reply<Event>> replies, int i)
            throws IOException {
        HttpRequest http = request.buildHttpRequest();
        http.setUnsuccessfulResponseHandler((it, response, again) -> {
            replies.set(i, Reply.failed(Fault.of(response)));
            return false;
        });
        batch.queue(http, request.getResponseClass(), Void.class, new BatchCallback<T, Void>() {
            @Override
            public void onSuccess(@Nullable T value, HttpHeaders headers) {
                if (value == null && request.getResponseClass() == Void.class) {
                    replies.set(i, Reply.of(null));
                } else if (value instanceof Event event && event.getEtag() != null) {
                    replies.set(i, Reply.of(event));
                }
            }

            @Override
            public void onFailure(@Nullable Void nothing, HttpHeaders headers) {
                // The handler above has seen it.
            }
        });
    }

    /** Replies come without names, in the order of the parts: one that belongs to another part spoils them all. */
    private static boolean mixed(List<EventWrite> parts, List<Reply<Event>> replies) {
        for (int i = 0; i < parts.size(); i++) {
            Event event = replies.get(i).value();
            if (event != null && !parts.get(i).eventId().equals(event.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean unauthorised(Reply<Event> reply) {
        Fault fault = reply.fault();
        return fault != null && fault.unauthorised();
    }

    private static List<Reply<Event>> all(List<EventWrite> parts, Fault fault) {
        return Collections.nCopies(parts.size(), Reply.failed(fault));
    }

    private static void refuse(HttpResponse response) throws IOException {
        if (!response.isSuccessStatusCode()) {
            throw new Refusal(Fault.of(response));
        }
    }

    /** The batch itself was refused, before any of its parts. */
    private static final class Refusal extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Refusal(Fault fault) {
            this.fault = fault;
        }
    }
}
