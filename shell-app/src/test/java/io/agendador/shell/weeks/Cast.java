package io.agendador.shell.weeks;

import io.agendador.shell.town.Town;

/** Who acts in a story, and who judges it. */
record Cast(Town town, JobWeeks jobs, Office office, GoogleView view, Diary diary, DueAlerts due) {}
