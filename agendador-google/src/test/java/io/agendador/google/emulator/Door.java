package io.agendador.google.emulator;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;

/** The ways to an emulator, and the places of its state: all behave the same. */
enum Door {
    IN_PROCESS,
    HTTP,
    DATABASE;

    CalendarEmulator open(Settings.Builder settings) {
        return switch (this) {
            case IN_PROCESS -> CalendarEmulator.inProcess(settings.build());
            case HTTP -> CalendarEmulator.listen(settings.build());
            case DATABASE ->
                CalendarEmulator.inProcess(settings.database(EmulatorDatabase.emptied(), EmulatorDatabase.SCHEMA)
                        .build());
        };
    }

    HttpTransport transport(CalendarEmulator emulator) {
        return this == HTTP ? new NetHttpTransport() : emulator.transport();
    }
}
