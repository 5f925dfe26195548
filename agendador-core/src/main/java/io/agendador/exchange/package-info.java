/**
 * What goes in and out as files: a network as a folder of CSV files ({@link io.agendador.exchange.CsvFolder}), statistics
 * as CSV and JSON, and the demo network that comes with the library.
 *
 * <p>Reading judges content and never throws because of it; only what cannot be read or written at all is a
 * {@link io.agendador.exchange.FileAccessException}.
 */
@NullMarked
package io.agendador.exchange;

import org.jspecify.annotations.NullMarked;
