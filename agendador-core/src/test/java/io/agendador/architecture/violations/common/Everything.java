package io.agendador.architecture.violations.common;

final class Everything {}
