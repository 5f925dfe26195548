package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.time.ZoneId;

/** A calendar as one account sees it. */
record CalendarRow(String id, JsonObject document, ZoneId zone, Role role) {

    boolean primary() {
        return id.contains("@") && !id.endsWith("@group.calendar.google.com");
    }
}
