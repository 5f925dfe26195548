/** The bank of prompts, and how executors read it. */
package io.agendador.prompt.bank;
