package io.agendador.google;

import io.agendador.google.ledger.Rhythm;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventStyle;
import io.agendador.google.sync.LinkSettings;
import io.agendador.google.sync.SyncSettings;
import io.agendador.google.webhook.ChannelSettings;
import java.util.Locale;

/**
 * How the roster is mirrored.
 *
 * @param link which calendars there are
 * @param sync how they are read
 * @param style what events look like
 * @param channels how changes are told by Google
 */
public record MirrorSettings(LinkSettings link, SyncSettings sync, EventStyle style, ChannelSettings channels) {

    /**
     * The usual ones, without push channels and with a control calendar of our own making.
     *
     * @param control the control calendar's name
     * @param holder who works here: another one in each process, 1…120 characters
     */
    public static MirrorSettings of(Environment environment, String control, String holder, Locale locale) {
        return new MirrorSettings(
                new LinkSettings(environment, control, null),
                SyncSettings.of(environment, holder),
                EventStyle.of(environment, locale),
                ChannelSettings.at(null));
    }

    /**
     * As an app's environment says.
     *
     * @param holder who works here: another one in each process, 1…120 characters
     * @param locale the language of what people read in their calendars
     */
    public static MirrorSettings of(CalendarEnvironment said, String holder, Locale locale) {
        return new MirrorSettings(
                new LinkSettings(said.environment(), said.controlName(), said.controlId()),
                SyncSettings.of(said.environment(), holder),
                new EventStyle(said.prefix(), said.environment(), locale),
                ChannelSettings.at(said.pushAddress()));
    }

    Rhythm rhythm() {
        return sync.rhythm();
    }

    Locale locale() {
        return style.locale();
    }
}
