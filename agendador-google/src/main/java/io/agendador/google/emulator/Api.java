package io.agendador.google.emulator;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Who answers what. */
final class Api {

    private static final Map<Operation, Function<Call, Response>> HANDLERS = new EnumMap<>(Operation.class);

    static {
        HANDLERS.put(Operation.CALENDARS_INSERT, Calendars::insert);
        HANDLERS.put(Operation.CALENDARS_GET, Calendars::read);
        HANDLERS.put(Operation.CALENDARS_UPDATE, Calendars::update);
        HANDLERS.put(Operation.CALENDARS_PATCH, Calendars::patch);
        HANDLERS.put(Operation.CALENDARS_DELETE, Calendars::delete);
        HANDLERS.put(Operation.CALENDAR_LIST_LIST, CalendarLists::list);
        HANDLERS.put(Operation.CALENDAR_LIST_GET, CalendarLists::read);
        HANDLERS.put(Operation.CALENDAR_LIST_INSERT, CalendarLists::insert);
        HANDLERS.put(Operation.CALENDAR_LIST_UPDATE, CalendarLists::update);
        HANDLERS.put(Operation.CALENDAR_LIST_PATCH, CalendarLists::patch);
        HANDLERS.put(Operation.CALENDAR_LIST_DELETE, CalendarLists::delete);
        HANDLERS.put(Operation.ACL_LIST, AccessRules::list);
        HANDLERS.put(Operation.ACL_GET, AccessRules::read);
        HANDLERS.put(Operation.ACL_INSERT, AccessRules::insert);
        HANDLERS.put(Operation.ACL_UPDATE, AccessRules::update);
        HANDLERS.put(Operation.ACL_PATCH, AccessRules::update);
        HANDLERS.put(Operation.ACL_DELETE, AccessRules::delete);
        HANDLERS.put(Operation.EVENTS_LIST, EventReading::list);
        HANDLERS.put(Operation.EVENTS_INSERT, EventWriting::insert);
        HANDLERS.put(Operation.EVENTS_IMPORT, EventWriting::take);
        HANDLERS.put(Operation.EVENTS_WATCH, Channels::watch);
        HANDLERS.put(Operation.EVENTS_GET, EventReading::read);
        HANDLERS.put(Operation.EVENTS_UPDATE, EventWriting::update);
        HANDLERS.put(Operation.EVENTS_PATCH, EventWriting::patch);
        HANDLERS.put(Operation.EVENTS_DELETE, EventWriting::delete);
        HANDLERS.put(Operation.EVENTS_INSTANCES, EventReading::instances);
        HANDLERS.put(Operation.EVENTS_MOVE, EventWriting::move);
        HANDLERS.put(Operation.CHANNELS_STOP, Channels::stop);
        HANDLERS.put(Operation.FREEBUSY_QUERY, FreeBusy::query);
    }

    private Api() {}

    /** @throws Refused where Google would answer with an error */
    static Response answer(Call call) {
        return HANDLERS.getOrDefault(call.operation(), it -> {
                    throw new Refused(Reason.NOT_FOUND);
                })
                .apply(call);
    }
}
