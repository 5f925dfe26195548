/**
 * What a catalogue does to a day and a week, for people: crons in words, counts, timelines as text and as a picture, the
 * schedule as a document, two catalogues compared. What ran does not belong here.
 */
@NullMarked
package io.agendador.jobs.timeline;

import org.jspecify.annotations.NullMarked;
