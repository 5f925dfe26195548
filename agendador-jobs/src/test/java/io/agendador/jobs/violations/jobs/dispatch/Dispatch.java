package io.agendador.jobs.violations.jobs.dispatch;

/** What others want of it. */
public final class Dispatch {}
