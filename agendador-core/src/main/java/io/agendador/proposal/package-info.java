/**
 * Changes before they are made: what is asked for, what would come of it, and what speaks against it. Everything here is
 * computed from its arguments; nothing is stored, and nothing is in force until a named person approves it.
 */
@NullMarked
package io.agendador.proposal;

import org.jspecify.annotations.NullMarked;
