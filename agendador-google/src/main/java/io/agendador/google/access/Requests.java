package io.agendador.google.access;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.CalendarRequest;
import com.google.api.services.calendar.model.Events;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The client's requests for our queries and writes. */
final class Requests {

    /** The most events that Google puts on a page. */
    private static final int LONGEST_PAGE = 2500;

    private Requests() {}

    static CalendarRequest<Events> of(Calendar client, String calendar, ListQuery query, @Nullable String pageToken)
            throws IOException {
        Calendar.Events.List list = client.events()
                .list(calendar)
                .setSingleEvents(true)
                .setMaxResults(LONGEST_PAGE)
                .setPageToken(pageToken);
        if (query instanceof ListQuery.Since since) {
            return list.setSyncToken(since.syncToken());
        }
        ListQuery.Full full = (ListQuery.Full) query;
        return list.setTimeMin(new DateTime(full.from().toEpochMilli(), 0)).setShowDeleted(full.deletedToo());
    }

    static CalendarRequest<?> of(Calendar client, String calendar, EventWrite write) throws IOException {
        if (write instanceof EventWrite.Insert insert) {
            return client.events().insert(calendar, insert.event()).setSendUpdates("none");
        }
        if (write instanceof EventWrite.Update update) {
            return unchanged(
                    client.events()
                            .update(calendar, update.eventId(), update.event())
                            .setSendUpdates("none"),
                    update.etag());
        }
        EventWrite.Delete delete = (EventWrite.Delete) write;
        return unchanged(client.events().delete(calendar, delete.eventId()).setSendUpdates("none"), delete.etag());
    }

    private static <T> CalendarRequest<T> unchanged(CalendarRequest<T> request, String etag) {
        return request.setRequestHeaders(request.getRequestHeaders().setIfMatch(etag));
    }
}
