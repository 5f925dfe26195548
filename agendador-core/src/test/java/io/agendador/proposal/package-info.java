/** Tests of drafts, candidates and what they rest on. */
@NullMarked
package io.agendador.proposal;

import org.jspecify.annotations.NullMarked;
