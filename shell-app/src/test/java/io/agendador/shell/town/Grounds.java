package io.agendador.shell.town;

import io.agendador.google.emulator.Settings;
import io.agendador.google.process.Points;
import io.agendador.postgres.TestDatabase;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Where a town is stored.
 *
 * @param kept whether its calendars are, too
 * @param dying is told where a process is about to die
 */
public record Grounds(DataSource database, String schema, boolean kept, Consumer<Points.Place> dying) {

    /** Nothing is there yet; its calendars are forgotten with this process. */
    static Grounds fresh() {
        TestDatabase embedded = TestDatabase.embedded();
        NightlyBackup.hurry(embedded.dataSource());
        return new Grounds(embedded.dataSource(), embedded.newSchema(), false, it -> {});
    }

    /** Nothing is there yet; all of it is stored. */
    public static Grounds stored() {
        Grounds fresh = fresh();
        return new Grounds(fresh.database, fresh.schema, true, fresh.dying);
    }

    /** Where the calendars are. */
    public String calendars() {
        return schema + "_google";
    }

    /** Where it is kept what jobs did. */
    public String jobs() {
        return schema + "_jobs";
    }

    Settings.Builder keep(Settings.Builder settings) {
        return kept ? settings.database(database, calendars()) : settings;
    }
}
