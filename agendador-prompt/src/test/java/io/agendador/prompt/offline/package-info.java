/** Tests of the offline interpreter. */
package io.agendador.prompt.offline;
