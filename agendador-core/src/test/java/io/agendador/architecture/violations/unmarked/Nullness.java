package io.agendador.architecture.violations.unmarked;

final class Nullness {}
